package io.github.huozi.read.shortcode;

import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.read.source.Surroundings;
import io.github.huozi.template.TemplateFault;
import io.github.huozi.template.TemplateSource;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The user's own templates for short codes: {@code templates/shortcodes/NAME.ftl} in the book's folder. */
public final class ShortCodeTemplates {

    private final ResourceResolver own;
    private final DiagnosticSink sink;
    private final Templates templates;
    private final Map<String, Boolean> known = new HashMap<>();
    /** Faulty templates; each is reported once. */
    private final Set<String> faulty = new HashSet<>();

    /**
     * @param own the book's own templates, by path below {@code templates}
     * @param sink the receiver of findings about them
     */
    public ShortCodeTemplates(ResourceResolver own, DiagnosticSink sink) {
        this.own = own;
        this.sink = sink;
        TemplateSource source = this::find;
        this.templates = Templates.bundled().with(source);
    }

    private Optional<String> find(String name) throws IOException {
        return own.resolve(name).map(Surroundings::text);
    }

    private static String path(String name) {
        return "shortcodes/" + name + ".ftl";
    }

    /** Whether there is a template for a short code. */
    boolean has(String name) {
        return known.computeIfAbsent(name, it -> {
            try {
                return !it.contains("..") && find(path(it)).isPresent();
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Renders a short code as Markdown or HTML; returns its content if the template is faulty. */
    String render(ShortCodeTag tag, String inner) {
        String name = path(tag.name());
        try {
            return templates.render(
                    name,
                    Map.of("args", tag.arguments(), "params", tag.parameters(), "inner", inner, "name", tag.name()));
        } catch (TemplateFault fault) {
            if (faulty.add(tag.name())) {
                sink.report(fault.diagnostic().withRemedy(Phrase.of("template.short-code")));
            }
        } catch (UncheckedIOException e) {
            known.put(tag.name(), false);
        }
        return inner;
    }
}
