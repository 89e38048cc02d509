package io.github.huozi.book.account;

/** Receives the sources of a book and what is done to their text. Safe for use by several threads. */
public interface TextRecords {

    /** For who keeps no account. */
    TextRecords NONE = new TextRecords() {
        @Override
        public void source(SourceText source) {}

        @Override
        public void add(TextRecord record) {}
    };

    /**
     * Receives a source, in the order of the book.
     *
     * @param source as it is parsed
     */
    void source(SourceText source);

    /**
     * Receives what a stage has done.
     *
     * @param record of one change
     */
    void add(TextRecord record);
}
