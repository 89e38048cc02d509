package io.github.huozi.diagram.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Mermaid labels: {@code "quoted"}, {@code "`Markdown`"}, {@code <br>}, a literal {@code \n}, the entities that Mermaid
 * writes with a number sign, and embedded HTML. All tags except bold ones are dropped, as are names of icon fonts.
 */
final class LabelReader {

    private static final Pattern BREAK = Pattern.compile("(?i)[ \\t]*<br\\s*/?>[ \\t]*|\\\\n");
    private static final Pattern BOLD_TAG = Pattern.compile("(?i)<(/?)(?:b|strong)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ICON = Pattern.compile("(?<![\\w-])fa[bsrlkd]?:fa-[\\w-]+[ \\t]*");
    private static final Pattern ENTITY = Pattern.compile("[#&](#?\\d+|#?x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|(?<![\\w*])_(?=\\S)|(?<=\\S)_(?![\\w])|\\*");
    private static final char OPEN_BOLD = '\uE001';
    private static final char CLOSE_BOLD = '\uE002';
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("semi", ";"),
            Map.entry("colon", ":"),
            Map.entry("num", "#"),
            Map.entry("hash", "#"),
            Map.entry("lbrace", "{"),
            Map.entry("rbrace", "}"),
            Map.entry("lpar", "("),
            Map.entry("rpar", ")"),
            Map.entry("lbrack", "["),
            Map.entry("rbrack", "]"),
            Map.entry("commat", "@"),
            Map.entry("percnt", "%"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("plusmn", "±"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("deg", "°"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("hellip", "…"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("uarr", "↑"),
            Map.entry("darr", "↓"),
            Map.entry("harr", "↔"),
            Map.entry("infin", "∞"),
            Map.entry("euro", "€"),
            Map.entry("yen", "¥"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"));

    private LabelReader() {}

    static LabelText read(String raw) {
        String text = raw.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        boolean markdown = text.length() > 1 && text.startsWith("`") && text.endsWith("`");
        if (markdown) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return read(text, markdown);
    }

    static LabelText literal(String raw) {
        return read(raw.strip(), false);
    }

    private static LabelText read(String raw, boolean markdown) {
        String text = BREAK.matcher(raw).replaceAll("\n");
        text = ICON.matcher(text).replaceAll("");
        text = BOLD_TAG.matcher(text)
                .replaceAll(tag -> String.valueOf(tag.group(1).isEmpty() ? OPEN_BOLD : CLOSE_BOLD));
        text = TAG.matcher(text).replaceAll("");
        return new LabelText(lines(text, markdown));
    }

    private static List<List<LabelSpan>> lines(String text, boolean markdown) {
        List<List<LabelSpan>> lines = new ArrayList<>();
        Spans spans = new Spans();
        for (String line : text.split("\n", -1)) {
            lines.add(spans.of(line.strip(), markdown));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return lines;
    }

    /** Resolves {@code #quot;}, {@code #35;} and their HTML equivalents. An unknown name is text. */
    static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(), found.group(1))));
    }

    private static String entity(String whole, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String digits = lower.startsWith("#") ? lower.substring(1) : lower;
        boolean hex = digits.startsWith("x")
                && digits.length() > 1
                && digits.substring(1).matches("[0-9a-f]+");
        if (hex || digits.matches("\\d+")) {
            String number = hex ? digits.substring(1) : digits;
            int codePoint = number.length() > 7 ? 0 : Integer.parseInt(number, hex ? 16 : 10);
            boolean character = Character.isValidCodePoint(codePoint)
                    && !Character.isISOControl(codePoint)
                    && (codePoint < 0xD800 || codePoint > 0xDFFF);
            return character ? Character.toString(codePoint) : whole;
        }
        return NAMES.getOrDefault(name, whole);
    }

    /** Splits lines into spans; bold may continue on the next line. */
    private static final class Spans {
        private boolean bold;
        private boolean italic;
        private List<LabelSpan> line = new ArrayList<>();

        List<LabelSpan> of(String text, boolean markdown) {
            line = new ArrayList<>();
            int from = 0;
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) == OPEN_BOLD || text.charAt(at) == CLOSE_BOLD) {
                    add(text.substring(from, at), markdown);
                    bold = text.charAt(at) == OPEN_BOLD;
                    from = at + 1;
                }
            }
            add(text.substring(from), markdown);
            return line;
        }

        private void add(String text, boolean markdown) {
            if (!markdown) {
                put(text);
                return;
            }
            Matcher marks = MARKS.matcher(text);
            int from = 0;
            while (marks.find()) {
                put(text.substring(from, marks.start()));
                from = marks.end();
                if (marks.group().length() == 2) {
                    bold = !bold;
                } else {
                    italic = !italic;
                }
            }
            put(text.substring(from));
        }

        private void put(String text) {
            if (!text.isEmpty()) {
                line.add(new LabelSpan(entities(text), bold, italic));
            }
        }
    }
}
