package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.util.Optional;

/** The folders and files that the configuration of another tool names; those that are not there are told. */
public record NamedPaths(Workspace workspace, ForeignConfig config) {

    /**
     * A folder of the book.
     *
     * @param otherwise where the tool looks when nothing is said, or nothing that is there
     */
    public String folder(String otherwise, String... keys) {
        String written = written(keys);
        if (written.isEmpty()) {
            return otherwise;
        }
        Optional<String> path = BookFolder.normalise(written);
        if (path.isEmpty()) {
            tell(
                    Code.OUTSIDE_BOOK,
                    "`" + written + "` leads out of the book's folder; it is not followed",
                    "build from the folder that holds both",
                    keys);
            return otherwise;
        }
        if (workspace.tree().at(path.get()).isEmpty()) {
            tell(Code.MISSING_FILE, "there is no folder `" + written + "`", "correct the path, or take it out", keys);
        }
        return path.get();
    }

    /** A file in a folder of the book, as it is written; empty when none is named. */
    public String file(String root, String... keys) {
        String written = written(keys);
        if (!written.isEmpty() && !workspace.has(Workspace.below(root, written))) {
            String in = root.isEmpty() ? "" : " in `" + root + "`";
            tell(
                    Code.MISSING_FILE,
                    "there is no file `" + written + "`" + in,
                    "correct the path, or take it out",
                    keys);
        }
        return written;
    }

    private String written(String... keys) {
        Optional<Value> value = config.at(keys);
        if (value.filter(found -> !(found instanceof Value.Scalar)).isPresent()) {
            tell(
                    Code.WRONG_TYPE,
                    "`" + String.join(".", keys) + "` is " + value.get().describe() + " and not a path",
                    "write one path in quotes",
                    keys);
        }
        return config.text(keys);
    }

    private void tell(Code code, String message, String hint, String... keys) {
        workspace
                .sink()
                .report(Diagnostic.of(code, config.position(keys), message, hint)
                        .as(Severity.WARNING));
    }
}
