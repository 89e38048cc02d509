package io.github.huozi.read.myst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites roles of MyST ({@code {ref}`x`}) and of d2l ({@code :numref:`x`}). */
final class MystRoles {

    /** A role, or a code span, which contains no role. */
    private static final Pattern ROLE = Pattern.compile("\\{([a-z][\\w:+.-]*)\\}(`+)(.+?)\\2(?!`)"
            + "|(?<![\\w:]):([a-z]\\w*):`([^`\\n]+)`|(?<!`)(`+)(?!`).+?(?<!`)\\6(?!`)");

    private static final Pattern TITLED = Pattern.compile("^(.*?)\\s*<([^<>]+)>$");

    private MystRoles() {}

    static String write(String text) {
        if (text.indexOf('`') < 0) {
            return text;
        }
        return ROLE.matcher(text).replaceAll(found -> {
            if (found.group(6) != null) {
                return Matcher.quoteReplacement(found.group());
            }
            boolean myst = found.group(1) != null;
            String name = myst ? found.group(1) : found.group(4);
            String body = myst ? found.group(3) : found.group(5);
            return Matcher.quoteReplacement(role(name, body.strip(), found.group()));
        });
    }

    private static String role(String name, String body, String written) {
        Matcher titled = TITLED.matcher(body);
        boolean hasTitle = titled.matches();
        String target = hasTitle ? titled.group(2) : body;
        String title = hasTitle ? titled.group(1) : "";
        return switch (name.replaceFirst("^[a-z]+:", "")) {
            case "ref", "numref", "prf:ref" -> "[" + title.replace("%s", "{number}") + "](#" + id(target) + ")";
            case "eq", "eqref" -> "\\eqref{" + id(target) + "}";
            case "doc" -> "[" + (title.isEmpty() ? "{title}" : title) + "](<" + target + ">)";
            case "download" -> "[" + (title.isEmpty() ? target : title) + "](<" + target + ">)";
            case "math" -> "$" + body + "$";
            case "term", "abbr" -> hasTitle ? title : body.replaceFirst("\\s*\\([^)]*\\)$", "");
            case "sub" -> "<sub>" + body + "</sub>";
            case "sup" -> "<sup>" + body + "</sup>";
            case "kbd" -> "<kbd>" + body + "</kbd>";
            case "guilabel", "menuselection" -> "**" + body.replace("-->", "›") + "**";
            case "cite", "cite:p", "p", "t", "citep", "citet", "cite:t", "footcite" -> "\\[" + body + "\\]";
            case "label", "eqlabel" -> "[]{#" + id(body) + "}";
            case "width" -> "{width=" + body.replaceAll("[^0-9%]", "") + "}";
            case "bdg", "bdg-primary", "badge" -> "<small>" + body + "</small>";
            case "code",
                    "file",
                    "command",
                    "program",
                    "envvar",
                    "option",
                    "func",
                    "class",
                    "meth",
                    "mod",
                    "attr",
                    "py",
                    "data",
                    "samp" -> "`" + (hasTitle ? title : body.replaceFirst("^~", "")) + "`";
            case "strong" -> "**" + body + "**";
            case "emphasis" -> "*" + body + "*";
            case "index" -> body.replaceFirst("^(?:single|pair|triple):\\s*", "");
            case "bibliography" -> "";
            default -> written;
        };
    }

    /** Returns a label as an id, in which fewer characters are allowed. */
    static String id(String label) {
        return label.strip().replaceAll("\\s+", "-");
    }
}
