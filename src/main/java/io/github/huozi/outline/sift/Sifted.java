package io.github.huozi.outline.sift;

import io.github.huozi.outline.folder.FolderTree;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder whose texts have been told from all else.
 *
 * @param sources the files that may be chapters
 * @param verdicts why each other file that could hold text is none, by path
 * @param files what was measured of each
 * @param languages the languages that were found; nothing where the folder is in one
 */
public record Sifted(
        FolderTree sources, Map<String, Verdict> verdicts, TextFiles files, Optional<FoundLanguages> languages) {

    public Sifted {
        verdicts = java.util.Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }
}
