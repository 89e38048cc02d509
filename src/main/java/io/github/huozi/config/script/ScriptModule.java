package io.github.huozi.config.script;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file declares, imports and exports.
 *
 * @param path of the file
 * @param text of it
 * @param lines where its lines begin
 * @param declared the values of names
 * @param changed names whose values are changed after that
 * @param imports where other names come from
 * @param exports the values of exported names; {@link #DEFAULT} is that of the whole module
 * @param passedOn modules all of whose exports are exported as well
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

    /** The name that stands for all that a module exports. */
    static final String ALL = "*";

    /**
     * An import.
     *
     * @param from the module, as it is written
     * @param name what it is called there
     */
    record Import(String from, String name) {}
}
