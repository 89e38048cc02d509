package io.github.huozi.outline.name;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;

/** The title of a section that has none: from its file name, otherwise the name of its role. */
public final class FallbackTitle {

    private FallbackTitle() {}

    /** Returns the last resort for an entry's title. */
    public static String of(Entry entry) {
        return entry.fallbackTitle().orElseGet(() -> entry.source()
                .flatMap(Source::name)
                .map(name ->
                        FileName.of(name.substring(name.lastIndexOf('/') + 1)).title())
                .orElse(entry.role().key()));
    }
}
