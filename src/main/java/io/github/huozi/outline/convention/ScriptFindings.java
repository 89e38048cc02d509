package io.github.huozi.outline.convention;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.script.ScriptReader;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.outline.folder.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tool configuration in JavaScript and TypeScript, and reports its faults. */
public final class ScriptFindings {

    private final Workspace workspace;
    private final Set<Value> reported = new HashSet<>();

    public ScriptFindings(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the first existing one of these files; reports it if it is computed as a whole. */
    public Optional<ForeignConfig> first(List<String> paths) {
        for (String path : paths) {
            Optional<Value> read = value(path);
            if (read.isPresent()) {
                read.ifPresent(this::report);
                return Optional.of(new ForeignConfig(
                        path,
                        read.get() instanceof Value.Mapping mapping
                                ? mapping
                                : new Value.Mapping(List.of(), read.get().position())));
            }
        }
        return Optional.empty();
    }

    /** Returns the export of a file; empty when it does not exist. */
    public Optional<Value> value(String path) {
        return ScriptReader.read(path, this::text, workspace.control());
    }

    private Optional<String> text(String path) {
        String text = workspace.project().text(path);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Reports a required value that would have to be computed, once, and returns whether it is one. */
    public boolean report(Value value) {
        if (!(value instanceof Value.Unread unread)) {
            return false;
        }
        if (reported.add(unread)) {
            workspace.sink().report(Code.TOOL_FEATURE.at(unread.position(), "script", unread.text()));
        }
        return true;
    }
}
