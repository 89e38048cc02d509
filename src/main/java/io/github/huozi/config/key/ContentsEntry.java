package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code contents}; whether its file exists is not checked yet.
 *
 * @param role its role
 * @param title the title, used verbatim; empty to take it from the file
 * @param file a path as written by the author; empty for an entry with only a title
 * @param children the entries within it
 * @param position the position of the entry
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
