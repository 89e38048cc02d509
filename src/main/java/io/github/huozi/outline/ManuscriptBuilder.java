package io.github.huozi.outline;

import io.github.huozi.book.ResourceResolver;

/** Puts a {@link Manuscript} together by hand. Not safe for use by several threads. */
public final class ManuscriptBuilder {

    private ResourceResolver resources = ResourceResolver.NONE;

    ManuscriptBuilder() {}

    /** Where pictures and style sheets are read from; by default nowhere. */
    public ManuscriptBuilder resources(ResourceResolver resolver) {
        this.resources = resolver;
        return this;
    }

    ResourceResolver resources() {
        return resources;
    }
}
