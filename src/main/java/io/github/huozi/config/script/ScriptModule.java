package io.github.huozi.config.script;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The declarations, imports and exports of a file.
 *
 * @param path the path of the file
 * @param text the text of the file
 * @param lines the beginnings of its lines
 * @param declared the values of names
 * @param changed names that are assigned again later
 * @param imports the origins of other names
 * @param exports the values of exported names; {@link #DEFAULT} is that of the whole module
 * @param passedOn modules whose exports are all exported again
 */
record ScriptModule(
        String path,
        String text,
        ScriptLines lines,
        Map<String, Expression> declared,
        Set<String> changed,
        Map<String, Import> imports,
        Map<String, Expression> exports,
        List<String> passedOn) {

    static final String DEFAULT = "default";

    /** The name that represents all exports of a module. */
    static final String ALL = "*";

    /**
     * An import.
     *
     * @param from the module, as written
     * @param name its name in that module
     */
    record Import(String from, String name) {}
}
