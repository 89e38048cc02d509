package io.github.huozi.read.site;

import io.github.huozi.book.settings.ReadingSettings.Component;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces containers and short codes as defined by {@code components} in {@code book.yaml}. */
public final class OwnComponents {

    private static final Pattern CONTAINER =
            Pattern.compile("^([ \\t]*)(:{3,})[ \\t]*\\{?\\.?([\\p{L}][\\w-]*)\\}?[ \\t]*(.*?)[ \\t]*$");
    private static final Pattern CODE =
            Pattern.compile("\\{\\{([<%])\\s*(/?)\\s*([\\w./-]+)((?:[^{}>%\"]|\"[^\"]*\")*?)(/?)\\s*[>%]\\}\\}");
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");
    private static final String FENCE = ":::::::::";

    private final CodeAwareLines lines;
    private final Map<String, Component> meanings;

    private OwnComponents(CodeAwareLines lines, Map<String, Component> meanings) {
        this.lines = lines;
        this.meanings = meanings;
    }

    /** Returns the text with these replaced; the same text when none occurs. */
    public static LinedText write(LinedText source, Map<String, Component> meanings) {
        if (meanings.isEmpty()) {
            return source;
        }
        OwnComponents own = new OwnComponents(CodeAwareLines.of(source), meanings);
        for (int at = 0; at < own.lines.size(); at++) {
            at = own.write(at);
        }
        return own.lines.written();
    }

    private int write(int at) {
        CodeAwareLines.Line line = lines.get(at);
        if (line.isCode()) {
            lines.keep(at);
            return at;
        }
        Matcher container = CONTAINER.matcher(line.text());
        if (container.matches()) {
            Component meaning = meanings.get(":::" + container.group(3));
            if (meaning != null) {
                return container(at, container, meaning);
            }
        }
        Matcher code = CODE.matcher(line.text());
        if (code.find()) {
            Optional<Component> meaning = meaning(code.group(3));
            if (meaning.filter(Component.DROP::equals).isPresent()
                    && code.group(2).isEmpty()) {
                return dropped(at, code);
            }
        }
        String written = CodeAwareLines.outsideCode(line.text(), this::codes);
        if (written.equals(line.text())) {
            lines.keep(at);
        } else {
            lines.write(written, at);
        }
        return at;
    }

    private Optional<Component> meaning(String name) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getKey().matches("\\{\\{[<%]\\s*" + Pattern.quote(name) + "\\b.*[>%]\\}\\}"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private int container(int at, Matcher container, Component meaning) {
        if (meaning == Component.DROP) {
            for (int line = at + 1; line < lines.size(); line++) {
                String text = lines.get(line).text().strip();
                if (text.length() >= 3 && text.equals(container.group(2))) {
                    lines.write("", line);
                    return line;
                }
            }
        }
        String title = container.group(4).replaceAll("^\\[|\\]$", "");
        String kind = meaning == Component.CALLOUT ? "note" : "div";
        boolean said = meaning == Component.CALLOUT && !title.isEmpty();
        lines.write(container.group(1) + container.group(2) + " " + kind + (said ? "[" + title + "]" : ""), at);
        if (!title.isEmpty() && !said) {
            lines.write("\n" + container.group(1) + title + "\n", at);
        }
        return at;
    }

    /** Drops a short code with all its content, up to the closing line. */
    private int dropped(int at, Matcher code) {
        Pattern end = Pattern.compile("\\{\\{[<%]\\s*/\\s*" + Pattern.quote(code.group(3)) + "\\s*[>%]\\}\\}");
        String line = lines.get(at).text();
        String before = line.substring(0, code.start());
        Matcher here = end.matcher(line);
        if (here.find(code.end())) {
            lines.write(before + line.substring(here.end()), at);
            return at;
        }
        for (int next = at + 1; next < lines.size(); next++) {
            Matcher there = end.matcher(lines.get(next).text());
            if (there.find()) {
                lines.write(before + lines.get(next).text().substring(there.end()), next);
                return next;
            }
        }
        lines.write(before + line.substring(code.end()), at);
        return at;
    }

    private String codes(String text) {
        return CODE.matcher(text).replaceAll(found -> {
            Optional<Component> meaning = meaning(found.group(3));
            boolean ends = !found.group(2).isEmpty();
            String written =
                    meaning.map(it -> written(it, ends, found.group(4))).orElse(found.group());
            return Matcher.quoteReplacement(written);
        });
    }

    private static String written(Component meaning, boolean ends, String arguments) {
        return switch (meaning) {
            case CALLOUT -> ends ? "\n" + FENCE + "\n" : "\n" + FENCE + "note" + title(arguments) + "\n";
            case FIGURE -> ends ? "" : figure(arguments);
            case KEEP, DROP -> "";
        };
    }

    private static String title(String arguments) {
        Matcher words = WORDS.matcher(arguments);
        return words.find() ? "[" + words.group(1) + "]" : "";
    }

    private static String figure(String arguments) {
        String address = "";
        String caption = "";
        Matcher named = NAMED.matcher(arguments);
        while (named.find()) {
            address = named.group(1).matches("(?i)src|url|link|path|image") ? named.group(2) : address;
            caption = named.group(1).matches("(?i)caption|title|alt|desc") && caption.isEmpty()
                    ? named.group(2)
                    : caption;
        }
        return address.isEmpty() ? "" : "![" + caption + "](<" + address + "> \"" + caption + "\")";
    }
}
