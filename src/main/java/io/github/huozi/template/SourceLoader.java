package io.github.huozi.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Makes FreeMarker read from a {@link TemplateSource}. */
final class SourceLoader implements TemplateLoader {

    /** FreeMarker compares sources by {@code equals}: the same name with the same text is the same template. */
    private record Found(String name, String text) {}

    private final TemplateSource source;

    SourceLoader(TemplateSource source) {
        this.source = source;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return source.find(name).map(text -> new Found(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object found) {
        return -1;
    }

    @Override
    public Reader getReader(Object found, String encoding) {
        return new StringReader(((Found) found).text());
    }

    @Override
    public void closeTemplateSource(Object found) {}
}
