package io.github.huozi.book.account;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what it receives. Safe for use by several threads.
 *
 * @hidden
 */
public final class CollectedRecords implements TextRecords {

    private final List<SourceText> sources = new ArrayList<>();
    private final List<TextRecord> records = new ArrayList<>();

    /** A collection that is empty. */
    public CollectedRecords() {}

    @Override
    public synchronized void source(SourceText source) {
        sources.add(source);
    }

    @Override
    public synchronized void add(TextRecord record) {
        records.add(record);
    }

    /** {@return all sources so far, in the order of the book} */
    public synchronized List<SourceText> sources() {
        return List.copyOf(sources);
    }

    /** {@return all records so far} */
    public synchronized List<TextRecord> records() {
        return List.copyOf(records);
    }
}
