package io.github.huozi.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;

/** Makes templates check for an interrupt in every loop and macro, which FreeMarker does not do by default. */
final class StoppableConfiguration extends Configuration {

    private static final String LOOKS = "huozi.looks";

    StoppableConfiguration(Version version) {
        super(version);
    }

    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object customLookupCondition,
            String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (template != null) {
            synchronized (template) {
                if (template.getCustomAttribute(LOOKS) == null) {
                    template.setCustomAttribute(LOOKS, true);
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
        }
        return template;
    }
}
