package io.github.huozi.account.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a source, in the order of the calls to them. Not thread-safe. */
final class SourceNotes {

    private final List<String> called = new ArrayList<>();
    private final Map<String, SourceBlock> written = new LinkedHashMap<>();

    /** Records a call to a note. */
    void call(String label) {
        if (!called.contains(label)) {
            called.add(label);
        }
    }

    /** Records a note written inline. */
    void inline(SourceBlock content) {
        String label = "\t" + written.size();
        written.put(label, content);
        called.add(label);
    }

    /** Returns all labels so far; those that a note calls are appended. */
    List<String> called() {
        return called;
    }

    /** Returns the inline note of a label, or null. */
    @org.jspecify.annotations.Nullable
    SourceBlock written(String label) {
        return written.get(label);
    }
}
