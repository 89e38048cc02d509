package io.github.huozi.book.account;

import org.jsoup.nodes.Element;

/**
 * Observes what a renderer is about to write. Used by one thread at a time.
 *
 * @hidden
 */
public interface TextWitness {

    /** Observes nothing. */
    TextWitness NONE = new TextWitness() {
        @Override
        public void document(String path, Element root) {}

        @Override
        public void run(PrintedRun run) {}
    };

    /**
     * Receives a content document of an EPUB, in reading order.
     *
     * @param path the source of its section
     * @param root the root of the document, which the witness must not change
     */
    void document(String path, Element root);

    /**
     * Receives a piece of printed text, in the order of its flow.
     *
     * @param run the piece
     */
    void run(PrintedRun run);
}
