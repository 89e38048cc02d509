package io.github.huozi.book.account;

import org.jsoup.nodes.Element;

/**
 * Sees what a renderer is about to write. Used by one thread at a time.
 *
 * @hidden
 */
public interface TextWitness {

    /** Who looks at nothing. */
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
     * @param root holds all of it; the witness changes nothing
     */
    void document(String path, Element root);

    /**
     * Receives a piece of text that is printed, in the order of its flow.
     *
     * @param run the piece
     */
    void run(PrintedRun run);
}
