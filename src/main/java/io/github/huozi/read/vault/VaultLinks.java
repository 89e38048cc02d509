package io.github.huozi.read.vault;

import io.github.huozi.book.file.VaultNames;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.Surroundings;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites wikilinks and embeds of a note as Markdown links, pictures and text. Not thread-safe. */
final class VaultLinks {

    private static final Pattern LINK = Pattern.compile(
            "(!?)\\[\\[([^\\[\\]|#\\n]{0,200})(#[^\\[\\]|\\n]{1,200})?(?:\\\\?\\|([^\\[\\]\\n]{0,200}))?]]");

    /** {@code ![words|300](picture.png)}. */
    private static final Pattern SIZED =
            Pattern.compile("!\\[([^\\]|\\n]*)\\|(\\d{1,4})(?:x(\\d{1,4}))?]\\(([^)\\s]+)\\)");

    private static final Pattern SIZE = Pattern.compile("(?:(.*)\\|)?(\\d{1,4})(?:x(\\d{1,4}))?");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp|svg|webp|avif|tiff?)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*\\s*$");

    private final VaultNames names;
    private final Surroundings surroundings;
    private final Set<String> around;
    private final String path;

    /**
     * @param around this note and those that it is embedded in
     */
    VaultLinks(VaultNames names, Surroundings surroundings, Set<String> around) {
        this.names = names;
        this.surroundings = surroundings;
        this.around = around;
        this.path = surroundings.findings().path();
    }

    /** Returns the id of a block in the book. */
    static String blockId(String id) {
        return "block-" + id.toLowerCase(Locale.ROOT);
    }

    void tellQuery(String kind, int line) {
        report(line, "query", kind);
    }

    private void report(int line, String variant, String name) {
        if (around.size() > 1) {
            // Faults in an embedded note are reported where it is read itself.
            return;
        }
        Position place = surroundings.findings().source().at(line, 1);
        surroundings
                .findings()
                .sink()
                .report(
                        variant.equals("query")
                                ? Code.VAULT_LINK.at(place, "query", name)
                                : variant.equals("embed")
                                        ? Code.VAULT_LINK.at(place, "embed", name)
                                        : Code.VAULT_LINK.at(place, "missing", name));
    }

    /** Returns a line, or a part of one, with its links rewritten. */
    String write(String text, int line) {
        String sized = SIZED.matcher(text)
                .replaceAll(picture -> Matcher.quoteReplacement("![" + picture.group(1) + "](" + picture.group(4)
                        + size(picture.group(2), picture.group(3)) + ")"));
        Matcher link = LINK.matcher(sized);
        StringBuilder out = new StringBuilder();
        while (link.find()) {
            String heading =
                    link.group(3) == null ? "" : link.group(3).substring(1).strip();
            String alias = link.group(4) == null ? "" : link.group(4).strip();
            // In a table the bar before the alias is escaped.
            String name = link.group(2).replaceFirst("\\\\$", "").strip();
            String written =
                    link.group(1).isEmpty() ? link(name, heading, alias, line) : embed(name, heading, alias, line);
            link.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return link.appendTail(out).toString();
    }

    private static String size(String width, String height) {
        return " =" + width + "x" + (height == null ? "" : height);
    }

    private String link(String name, String heading, String alias, int line) {
        String last = heading.substring(heading.lastIndexOf('#') + 1).strip();
        String words = alias.isEmpty() ? words(name, last) : alias;
        Optional<String> target = name.isEmpty() ? Optional.of(path) : names.find(name, path);
        if (target.isEmpty()) {
            report(line, "missing", name);
            return words;
        }
        String fragment =
                last.isEmpty() ? "" : "#" + (last.startsWith("^") ? blockId(last.substring(1)) : encoded(last));
        String address = name.isEmpty() ? fragment : "/" + encoded(target.get()) + fragment;
        return "[" + words.replace("]", "\\]") + "](" + address + ")";
    }

    private static String words(String name, String heading) {
        String shown = name.substring(name.lastIndexOf('/') + 1);
        if (heading.isEmpty() || heading.startsWith("^")) {
            return shown;
        }
        return shown.isEmpty() ? heading : shown + " > " + heading;
    }

    private static String encoded(String text) {
        return text.replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("?", "%3F")
                .replace("\\", "%5C")
                .replace("#", "%23");
    }

    private String embed(String name, String heading, String alias, int line) {
        Optional<String> target = name.isEmpty() ? Optional.of(path) : names.find(name, path);
        if (target.isEmpty()) {
            report(line, "embed", name);
            return PICTURE.matcher(name).matches() ? "![" + name + "](" + encoded(name) + ")" : name;
        }
        if (PICTURE.matcher(target.get()).matches()) {
            return picture("/" + encoded(target.get()), alias);
        }
        if (!target.get().endsWith(".md")) {
            return "[" + (alias.isEmpty() ? name : alias) + "](/" + encoded(target.get()) + ")";
        }
        if (around.contains(target.get()) && heading.isEmpty()) {
            return link(name, heading, alias, line);
        }
        return embedded(target.get(), heading).orElseGet(() -> {
            report(line, "embed", name + "#" + heading);
            return words(name, heading);
        });
    }

    private static String picture(String address, String alias) {
        Matcher size = SIZE.matcher(alias);
        String words = size.matches() ? size.group(1) == null ? "" : size.group(1) : alias;
        return "![" + words + "](" + address + (size.matches() ? size(size.group(2), size.group(3)) : "") + ")";
    }

    /** Returns the text of a note, or of one of its sections or blocks. */
    private Optional<String> embedded(String note, String heading) {
        if (around.size() > surroundings.control().limits().includes()) {
            return Optional.empty();
        }
        try {
            Optional<String> text = surroundings.file("/" + note);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            String body = FrontMatter.of(text.get(), note, finding -> {}).text();
            Optional<String> part = heading.isEmpty()
                    ? Optional.of(body)
                    : heading.startsWith("^") ? block(body, heading) : section(body, heading);
            surroundings.used().accept(note);
            Set<String> inside = new HashSet<>(around);
            inside.add(note);
            return part.map(words ->
                    VaultEmbed.write(VaultEmbed.withNotes(words.strip(), body), note, surroundings, names, inside));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the lines from a heading to the next one of the same or a higher level. */
    private static Optional<String> section(String text, String heading) {
        String wanted = heading.substring(heading.lastIndexOf('#') + 1).strip();
        StringBuilder section = new StringBuilder();
        int level = 0;
        for (String line : text.split("\n", -1)) {
            Matcher head = HEADING.matcher(line);
            if (head.matches()) {
                int own = head.group(1).length();
                if (level > 0 && own <= level) {
                    break;
                }
                if (level == 0 && head.group(2).strip().equalsIgnoreCase(wanted)) {
                    level = own;
                }
            }
            if (level > 0) {
                section.append(line).append('\n');
            }
        }
        return level == 0 ? Optional.empty() : Optional.of(section.toString());
    }

    /** Returns the paragraph or list item that ends with an id, or the block above it. */
    private static Optional<String> block(String text, String id) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].stripTrailing().endsWith(id)) {
                continue;
            }
            int to = at;
            if (lines[at].strip().equals(id)) {
                to--;
                while (to > 0 && lines[to].isBlank()) {
                    to--;
                }
            }
            int from = to;
            boolean item = lines[to].matches("\\s*(?:[-*+]|\\d+[.)])\\s.*");
            while (!item && from > 0 && !lines[from - 1].isBlank()) {
                from--;
            }
            String block = String.join("\n", java.util.Arrays.copyOfRange(lines, from, to + 1));
            return Optional.of(block.replaceFirst("\\s*" + Pattern.quote(id) + "\\s*$", ""));
        }
        return Optional.empty();
    }
}
