package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.config.format.Value;
import java.util.Optional;
import java.util.function.Function;

/** Reads literals from a configuration in JavaScript or TypeScript. Stateless and thread-safe. */
public final class ScriptReader {

    private ScriptReader() {}

    /**
     * Returns the exports of a file.
     *
     * @param path the path of the file, from the book's folder
     * @param texts returns the texts of files by path; empty for missing ones
     * @param control may stop it
     * @return the exports; empty if the file does not exist, and a {@link Value.Unread} if they are not literals
     */
    public static Optional<Value> read(String path, Function<String, Optional<String>> texts, BuildControl control) {
        ScriptFiles files = new ScriptFiles(texts, control);
        ScriptValues values = new ScriptValues(files, control);
        return files.module(path).map(module -> {
            Optional<ScriptScope.Bound> function = Optional.ofNullable(
                            module.exports().get(ScriptModule.DEFAULT))
                    .flatMap(it -> values.function(it, ScriptScope.of(module), 0));
            return function.map(it -> values.applied(it, java.util.List.of()))
                    .orElseGet(() -> values.exported(module, ScriptModule.DEFAULT));
        });
    }

    /**
     * Returns the value of an expression within another text, such as {@code window.$docsify} in a page.
     *
     * @param path the path of the file that contains it
     * @param text a script that assigns the value to {@code module.exports}
     */
    public static Value expression(String path, String text, BuildControl control) {
        ScriptFiles files = new ScriptFiles(file -> file.equals(path) ? Optional.of(text) : Optional.empty(), control);
        return files.module(path)
                .map(module -> new ScriptValues(files, control).exported(module, ScriptModule.DEFAULT))
                .orElseThrow();
    }
}
