package io.github.huozi.book.account;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the records that it receives. Thread-safe.
 *
 * @hidden
 */
public final class CollectedRecords implements TextRecords {

    private final List<SourceText> sources = new ArrayList<>();
    private final List<TextRecord> records = new ArrayList<>();

    /** Creates an empty collection. */
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
