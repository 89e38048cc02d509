package io.github.huozi.account.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a source, in the order in which they are called. Belongs to one thread. */
final class SourceNotes {

    private final List<String> called = new ArrayList<>();
    private final Map<String, SourceBlock> written = new LinkedHashMap<>();

    /** Notes that a note is called. */
    void call(String label) {
        if (!called.contains(label)) {
            called.add(label);
        }
    }

    /** Notes a note that is written where it is called. */
    void inline(SourceBlock content) {
        String label = "\t" + written.size();
        written.put(label, content);
        called.add(label);
    }

    /** All labels so far; those that a note calls come after it. */
    List<String> called() {
        return called;
    }

    /** The note that is written where it is called, or nothing. */
    @org.jspecify.annotations.Nullable
    SourceBlock written(String label) {
        return written.get(label);
    }
}
