package io.github.huozi.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Renders XML from templates. Values of a model are escaped on output, unless the template uses {@code ?no_esc} for text
 * that already is markup.
 *
 * <p>Templates see only the strings, numbers, booleans, lists and maps in their model: they cannot name a class, call a
 * method of Java, or read a file that is not a template. Their output does not depend on the locale or time zone of the
 * machine. Immutable and thread-safe; each template is parsed once.
 */
public final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String FOLDER = "/io/github/huozi/templates";

    private static final Templates BUNDLED = new Templates(ours(), false);

    private final Configuration configuration;

    /** Whether templates of an owner may be among them, which get a time limit. */
    private final boolean bounded;

    private Templates(TemplateLoader loader, boolean bounded) {
        this.bounded = bounded;
        Configuration made = bounded ? new StoppableConfiguration(VERSION) : new Configuration(VERSION);
        made.setTemplateLoader(loader);
        made.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        made.setLocalizedLookup(false);
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setRecognizeStandardFileExtensions(false);
        made.setOutputFormat(XMLOutputFormat.INSTANCE);
        made.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        made.setLocale(Locale.ROOT);
        made.setNumberFormat("computer");
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setFallbackOnNullLoopVariable(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        this.configuration = made;
    }

    private static TemplateLoader ours() {
        return new ClassTemplateLoader(Templates.class, FOLDER);
    }

    /** Returns the templates bundled with Huozi, by their path within {@code templates/}. */
    public static Templates bundled() {
        return BUNDLED;
    }

    /** Returns the caller's own templates, with these for all other names. */
    public Templates with(TemplateSource own) {
        return new Templates(new MultiTemplateLoader(new TemplateLoader[] {new SourceLoader(own), ours()}), true);
    }

    /**
     * Renders a template.
     *
     * @param name its path within {@code templates/}, such as {@code epub/nav.xhtml.ftl}
     * @param model the strings, numbers, booleans, and lists and maps of these; templates see no other type
     * @throws TemplateFault when the template is missing or faulty
     * @throws UncheckedIOException when the template cannot be read
     */
    public String render(String name, Map<String, ?> model) {
        BoundedWriter out = new BoundedWriter();
        try {
            if (bounded) {
                TemplateWatch.over(() -> process(name, model, out));
            } else {
                process(name, model, out);
            }
        } catch (StackOverflowError deep) {
            throw new TemplateFault(Position.of(name), Phrase.of("template.deep"), deep);
        } catch (BoundedWriter.Full full) {
            throw new TemplateFault(Position.of(name), Phrase.of("template.long", BoundedWriter.MOST), full);
        } catch (TemplateWatch.Late late) {
            throw new TemplateFault(Position.of(name), Phrase.of("template.late", TemplateWatch.MOST_SECONDS), late);
        } catch (TemplateNotFoundException | MalformedTemplateNameException missing) {
            throw new TemplateFault(Position.of(name), Phrase.of("template.missing"), missing);
        } catch (ParseException wrong) {
            throw new TemplateFault(
                    position(orElse(wrong.getTemplateName(), name), wrong.getLineNumber(), wrong.getColumnNumber()),
                    firstLine(wrong.getEditorMessage()),
                    wrong);
        } catch (TemplateException wrong) {
            throw new TemplateFault(
                    position(
                            orElse(wrong.getTemplateSourceName(), name),
                            wrong.getLineNumber(),
                            wrong.getColumnNumber()),
                    firstLine(wrong.getMessageWithoutStackTop()),
                    wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (OutOfMemoryError large) {
            // The model and the output are bounded; only a template can exceed that.
            throw new TemplateFault(Position.of(name), Phrase.of("template.memory"), large);
        }
        return out.toString();
    }

    private void process(String name, Map<String, ?> model, Writer out) throws IOException, TemplateException {
        configuration.getTemplate(name).process(model, out);
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    /** For some templates FreeMarker has no location, and reports null or a number below 1. */
    private static Position position(String template, @Nullable Integer line, @Nullable Integer column) {
        if (line == null || line < 1 || column == null || column < 1) {
            return Position.of(template);
        }
        return new Position(template, line, column);
    }

    /** Returns the fault. FreeMarker's messages are long; the lines before the first blank one state the problem. */
    private static Phrase firstLine(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return Phrase.of("template.wrong");
        }
        String first = message.strip().split("\\R\\s*\\R", 2)[0];
        return Phrase.literal(first.replaceAll("\\s+", " "));
    }
}
