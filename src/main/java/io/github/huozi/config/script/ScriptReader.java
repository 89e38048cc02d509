package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.config.format.Value;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a configuration in JavaScript or TypeScript says literally. Stateless; safe for use by several threads. */
public final class ScriptReader {

    private ScriptReader() {}

    /**
     * What a file exports.
     *
     * @param path of the file, from the book's folder
     * @param texts the texts of files by their paths; nothing for those that are not there
     * @param control may stop it
     * @return nothing when the file is not there; a {@link Value.Unread} when what it exports is no literal
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
     * What an expression within another text stands for, such as the value of {@code window.$docsify} in a page.
     *
     * @param path of the file that it is in
     * @param text the script in which a value is given to {@code module.exports}
     */
    public static Value expression(String path, String text, BuildControl control) {
        ScriptFiles files = new ScriptFiles(file -> file.equals(path) ? Optional.of(text) : Optional.empty(), control);
        return files.module(path)
                .map(module -> new ScriptValues(files, control).exported(module, ScriptModule.DEFAULT))
                .orElseThrow();
    }
}
