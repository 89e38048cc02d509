package io.github.huozi.outline.convention;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.outline.folder.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads the front matter of pages, each once. Faults are reported where the page is read as a section. */
public final class PageFronts {

    private final Workspace workspace;
    private final Map<String, FrontMatter> fronts = new HashMap<>();

    public PageFronts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the front matter of a page, with the text after it. */
    public FrontMatter of(String path) {
        return fronts.computeIfAbsent(
                path, key -> FrontMatter.of(workspace.text(key).orElse(""), key, finding -> {}));
    }

    /** Returns the number at a path of keys; empty if there is none. */
    public static OptionalDouble number(ForeignConfig config, String... keys) {
        String text = config.text(keys);
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }
}
