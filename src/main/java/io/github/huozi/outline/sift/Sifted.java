package io.github.huozi.outline.sift;

import io.github.huozi.outline.folder.FolderTree;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder with its texts separated from all other files.
 *
 * @param sources the files that may be chapters
 * @param verdicts the reason why each other possible text is not a chapter, by path
 * @param files the measures of each
 * @param languages the languages found; empty if there is only one
 */
public record Sifted(
        FolderTree sources, Map<String, Verdict> verdicts, TextFiles files, Optional<FoundLanguages> languages) {

    public Sifted {
        verdicts = java.util.Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }
}
