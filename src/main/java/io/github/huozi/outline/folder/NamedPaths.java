package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.util.Optional;

/** The folders and files named in another tool's configuration; missing ones are reported. */
public record NamedPaths(Workspace workspace, ForeignConfig config) {

    /**
     * Returns a folder of the book.
     *
     * @param otherwise the tool's default when none is named, or the named one is missing
     */
    public String folder(String otherwise, String... keys) {
        String written = written(keys);
        if (written.isEmpty()) {
            return otherwise;
        }
        Optional<String> path = BookFolder.normalise(Workspace.below(Workspace.parent(config.path()), written));
        if (path.isEmpty()) {
            tell(Code.OUTSIDE_BOOK.at(config.position(keys), "folder", written));
            return otherwise;
        }
        if (workspace.tree().at(path.get()).isEmpty()) {
            tell(Code.MISSING_FILE.at(config.position(keys), "folder", written));
        }
        return path.get();
    }

    /** Returns a file in a folder of the book, as written; empty when none is named. */
    public String file(String root, String... keys) {
        String written = written(keys);
        if (!written.isEmpty() && !workspace.has(Workspace.below(root, written))) {
            tell(Code.MISSING_FILE.at(config.position(keys), "named", Workspace.below(root, written)));
        }
        return written;
    }

    private String written(String... keys) {
        Optional<Value> value = config.at(keys);
        if (value.filter(found -> !(found instanceof Value.Scalar)).isPresent()) {
            tell(Code.WRONG_TYPE.at(
                    config.position(keys),
                    "path",
                    String.join(".", keys),
                    value.get().described()));
        }
        return config.text(keys);
    }

    private void tell(Diagnostic finding) {
        workspace.sink().report(finding.as(Severity.WARNING));
    }
}
