package io.github.huozi.account.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a source, in the order of their calls. Belongs to one thread. */
final class SourceNotes {

    private final List<String> called = new ArrayList<>();
    private final Map<String, SourceBlock> written = new LinkedHashMap<>();

    /** Records the call of a note. */
    void call(String label) {
        if (!called.contains(label)) {
            called.add(label);
        }
    }

    /** Records a note that is written at its call. */
    void inline(SourceBlock content) {
        String label = "\t" + written.size();
        written.put(label, content);
        called.add(label);
    }

    /** All labels so far; labels that a note calls follow it. */
    List<String> called() {
        return called;
    }

    /** Returns the note that is written at its call, or null. */
    @org.jspecify.annotations.Nullable
    SourceBlock written(String label) {
        return written.get(label);
    }
}
