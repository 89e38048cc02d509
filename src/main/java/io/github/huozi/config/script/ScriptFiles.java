package io.github.huozi.config.script;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of a script: the script itself, and the neighbouring files that it imports, each read once. Packages are not
 * included.
 */
final class ScriptFiles {

    /** Larger files are not configuration. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final int MOST_FILES = 200;

    private static final List<String> ENDINGS = List.of(
            "",
            ".ts",
            ".mts",
            ".js",
            ".mjs",
            ".cjs",
            ".cts",
            ".json",
            "/index.ts",
            "/index.mts",
            "/index.js",
            "/index.mjs",
            "/index.cjs");

    private final Function<String, Optional<String>> texts;
    private final BuildControl control;
    private final Map<String, Optional<ScriptModule>> modules = new HashMap<>();

    ScriptFiles(Function<String, Optional<String>> texts, BuildControl control) {
        this.texts = texts;
        this.control = control;
    }

    /** Returns a file by its path from the book's folder. */
    Optional<ScriptModule> module(String path) {
        if (!modules.containsKey(path)) {
            Optional<ScriptModule> read = modules.size() >= MOST_FILES
                    ? Optional.empty()
                    : texts.apply(path)
                            .filter(text -> text.length() <= MOST_CHARACTERS)
                            .map(text -> parse(path, text));
            modules.put(path, read);
        }
        return modules.get(path);
    }

    private ScriptModule parse(String path, String text) {
        return ScriptParser.parse(path, path.endsWith(".json") ? "export default " + text : text, control);
    }

    /** Returns the file that an import refers to. TypeScript imports the compiled file, {@code x.js} for {@code x.ts}. */
    Optional<ScriptModule> imported(String from, String named) {
        if (!named.startsWith(".")) {
            return Optional.empty();
        }
        Optional<String> path = BookPath.resolve(from, named);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        for (String ending : ENDINGS) {
            Optional<ScriptModule> found = module(path.get() + ending);
            if (found.isPresent()) {
                return found;
            }
        }
        return path.get().endsWith("js")
                ? module(path.get().substring(0, path.get().length() - 2) + "ts")
                : Optional.empty();
    }
}
