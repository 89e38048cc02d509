package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code contents}; whether its file exists has not been asked.
 *
 * @param role what it is
 * @param title taken as it is; empty to take it from the file
 * @param file a path as the author wrote it; empty for what has only a title
 * @param children the entries within it
 * @param position where it stands
 */
public record ContentsEntry(
        Role role,
        Optional<String> title,
        Optional<Located<String>> file,
        List<ContentsEntry> children,
        Position position) {

    public ContentsEntry {
        children = List.copyOf(children);
    }
}
