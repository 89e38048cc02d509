package io.github.huozi.template;

import java.io.IOException;
import java.util.Optional;

/** The source of a caller's own templates. Implementations are thread-safe. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Returns the text of a template.
     *
     * @param name the name, as in {@code epub/nav.xhtml.ftl}: segments separated by {@code /}, no leading {@code /}, no
     *     {@code ..}
     * @return the text; empty when the caller has no template of that name, so that the bundled one applies
     * @throws IOException when the template exists but cannot be read
     */
    Optional<String> find(String name) throws IOException;
}
