package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.book.account.TextFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tags of raw HTML in a Markdown text, and tracks open elements. One per source; not thread-safe. */
final class TagScanner {

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9:-]{0,39})(?=[\\s/>])");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_:@][\\w:.@-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** Within a line these are always markup; the names of all others may be the subject of the line. */
    private static final Set<String> COMMON =
            Set.of(("a abbr b br code del em font i img ins kbd mark s samp small span strong"
                            + " sub sup u ruby rt rp p center wbr big cite q var")
                    .split(" ", -1));

    private static final Set<String> LINKED = Set.of("iframe", "video", "audio", "embed", "object", "source");

    /**
     * An open element.
     *
     * @param inBlock whether a block of raw HTML opened it
     */
    private record Open(
            String name,
            boolean inBlock,
            boolean isCode,
            boolean isNotText,
            @Nullable TextFlow flow) {}

    private final List<Open> open = new ArrayList<>();

    /** Returns the end of the tag, comment or similar that begins at a place; -1 when none does. */
    static int end(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after(text, "]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return after(text, "?>", at);
        }
        if (text.startsWith("<!", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))) {
            return after(text, ">", at);
        }
        Matcher name = NAME.matcher(text).region(at, text.length());
        name.useTransparentBounds(true);
        return name.lookingAt() ? tagEnd(text, name.end()) : -1;
    }

    private static int after(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? -1 : end + mark.length();
    }

    private static int tagEnd(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return -1;
            } else if ((c == '"' || c == '\'') && followsEquals(text, from, at)) {
                quote = c;
            }
        }
        return -1;
    }

    private static boolean followsEquals(String text, int from, int quote) {
        int at = quote - 1;
        while (at >= from && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= from && text.charAt(at) == '=';
    }

    /** Reads the tag between two places. */
    void read(String text, int at, int end, SourceWriter out, SourceBlock.Kind within) {
        Matcher matcher = NAME.matcher(text).region(at, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean inBlock = within == SourceBlock.Kind.HTML;
        boolean known = HtmlNaming.isKnown(name);
        if (!known || (!inBlock && !COMMON.contains(name))) {
            out.optional(text, at, end);
        }
        if (text.charAt(at + 1) == '/') {
            close(name);
        } else if (known) {
            opened(name, text, at, end, out, inBlock);
        }
        apply(out);
    }

    private void opened(String name, String text, int at, int end, SourceWriter out, boolean inBlock) {
        if (name.equals("img") || name.equals("image")) {
            picture(text, at, end, out);
        } else if (name.equals("table")) {
            out.mark(Signs.TABLE, at, Need.OPTIONAL);
        } else if (name.equals("math")) {
            out.mark(Signs.FORMULA, at, Need.OPTIONAL);
        } else if (LINKED.contains(name)) {
            // The link for an address without a scheme adds it.
            out.aside(out.flow, "https", at, Need.OPTIONAL);
            out.optional(text, at, end);
        }
        if (!HtmlNaming.isVoid(name) && text.charAt(end - 2) != '/') {
            open.add(new Open(
                    name,
                    inBlock,
                    HtmlNaming.isCode(name),
                    HtmlNaming.isNotText(name),
                    flow(name, text.substring(at, end))));
        }
    }

    private static void picture(String text, int at, int end, SourceWriter out) {
        String tag = text.substring(at, end);
        String address = attribute(tag, "src");
        Need need = address.isBlank() || SourceInlines.isUncertain(address) ? Need.OPTIONAL : Need.REQUIRED;
        out.mark(Signs.PICTURE, at, need);
        out.aside(TextFlow.ALTERNATIVES, attribute(tag, "alt"), at, need);
        out.aside(TextFlow.ALTERNATIVES, attribute(tag, "title"), at, Need.OPTIONAL);
        out.aside(TextFlow.CAPTIONS, attribute(tag, "title"), at, Need.OPTIONAL);
    }

    static String attribute(String tag, String name) {
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                for (int group = 2; group <= 4; group++) {
                    if (attribute.group(group) != null) {
                        return attribute.group(group);
                    }
                }
            }
        }
        return "";
    }

    private static @Nullable TextFlow flow(String name, String tag) {
        String classes = " " + attribute(tag, "class") + " ";
        if (name.equals("rt")) {
            return TextFlow.READINGS;
        }
        if (isFile(classes)) {
            return TextFlow.FILE_NAMES;
        }
        boolean caption = name.equals("figcaption")
                || name.equals("caption")
                || classes.contains(" caption ")
                || classes.contains(" figure-caption ");
        return caption ? TextFlow.CAPTIONS : null;
    }

    /** Whether an element's classes mark it as the name of a file. */
    static boolean isFile(String classes) {
        String all = " " + classes + " ";
        return all.contains(" filename ") || all.contains(" file-name ");
    }

    private void close(String name) {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).name().equals(name)) {
                open.subList(at, open.size()).clear();
                return;
            }
        }
    }

    /** Sets a writer to the mode that the open elements imply. */
    void apply(SourceWriter out) {
        boolean code = open.stream().anyMatch(Open::isCode);
        boolean pre = open.stream().anyMatch(it -> it.name().equals("pre") && it.inBlock());
        out.form = pre ? SourceWriter.Form.CODE : code ? SourceWriter.Form.CODE_IN_HTML : SourceWriter.Form.TEXT;
        out.need = open.stream().anyMatch(Open::isNotText) ? Need.OPTIONAL : Need.REQUIRED;
        out.flow = open.stream()
                .map(Open::flow)
                .filter(flow -> flow != null)
                .reduce((first, last) -> last)
                .orElse(TextFlow.BODY);
    }

    /** Closes the elements that end with a block. */
    void endBlock(SourceBlock.Kind kind) {
        open.removeIf(it -> it.isNotText() || (kind != SourceBlock.Kind.HTML && !it.inBlock()));
    }
}
