package io.github.huozi.template;

import java.io.IOException;
import java.util.Optional;

/** Where a caller's own templates come from. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * The text of a template.
     *
     * @param name as in {@code epub/nav.xhtml.ftl}: {@code /} between names, no {@code /} first, no {@code ..} in it
     * @return nothing when the caller has no template of that name; ours is taken then
     * @throws IOException when there is one and it cannot be read
     */
    Optional<String> find(String name) throws IOException;
}
