package io.github.huozi.book.account;

/** Receives the sources of a book and the changes to their text. Thread-safe. */
public interface TextRecords {

    /** Ignores everything, for builds without an account. */
    TextRecords NONE = new TextRecords() {
        @Override
        public void source(SourceText source) {}

        @Override
        public void add(TextRecord record) {}
    };

    /**
     * Receives a source, in the order of the book.
     *
     * @param source the source as parsed
     */
    void source(SourceText source);

    /**
     * Receives a change that a stage has made.
     *
     * @param record the record of one change
     */
    void add(TextRecord record);
}
