package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.book.account.TextFlow;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the info string and the content of a fence of code. */
final class SourceListing {

    private static final Set<String> DIAGRAMS = Set.of("mermaid", "mmd", "dot", "graphviz", "gv");
    private static final Set<String> FORMULAS = Set.of("math", "latex", "tex");
    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\s*\\.?([A-Za-z][A-Za-z0-9_+#.-]*)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)(?<![\\w-])(?:title|caption|filename|file)\\s*[=:]\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern QUOTED = Pattern.compile("(?<![\\w])\\s*(?:\"([^\"]+)\"|“([^”]+)”)");
    private static final Pattern RUST = Pattern.compile("(?i)\\{?\\.?(?:rust|rs)\\b.*");
    private static final Pattern HIDDEN_BY = Pattern.compile("hidelines=([^\\s,}]+)");

    private SourceListing() {}

    static void write(SourceBlock block, SourceWriter out) {
        Matcher named = LANGUAGE.matcher(block.info);
        String language = named.lookingAt() ? named.group(1).toLowerCase(Locale.ROOT) : "";
        int after = named.lookingAt() ? named.end() : 0;
        if (DIAGRAMS.contains(language)) {
            caption(block.info.substring(Math.min(after, block.info.length())), out);
        } else {
            title(block, after, out);
        }
        out.form = SourceWriter.Form.CODE;
        if (FORMULAS.contains(language)) {
            out.mark(Signs.FORMULA, 0, Need.OPTIONAL);
            out.optional(block.text(), 0, block.text().length());
            return;
        }
        lines(block, out);
    }

    /** A text in quotes is the caption of a diagram. */
    private static void caption(String said, SourceWriter out) {
        Matcher quoted = QUOTED.matcher(said);
        boolean titled = quoted.find();
        int group = titled && quoted.group(1) == null ? 2 : 1;
        out.aside(TextFlow.CAPTIONS, titled ? said.substring(0, quoted.start(group)) : said, 0, Need.OPTIONAL);
        if (titled) {
            out.aside(TextFlow.CAPTIONS, quoted.group(group), 0, Need.REQUIRED);
            out.aside(TextFlow.CAPTIONS, said.substring(quoted.end(group)), 0, Need.OPTIONAL);
        }
    }

    /** A title written as such is required; any other text may be shown. */
    private static void title(SourceBlock block, int from, SourceWriter out) {
        String info = block.info;
        Matcher title = TITLE.matcher(info);
        if (!title.find(0)) {
            String said = info.substring(Math.min(from, info.length()));
            out.aside(TextFlow.FILE_NAMES, said, 0, Need.OPTIONAL);
            out.aside(TextFlow.CAPTIONS, said, 0, Need.OPTIONAL);
            return;
        }
        int group = title.group(1) == null ? 2 : 1;
        out.aside(
                TextFlow.FILE_NAMES,
                info.substring(Math.min(from, title.start()), title.start(group)),
                0,
                Need.OPTIONAL);
        out.aside(TextFlow.FILE_NAMES, title.group(group), 0, Need.REQUIRED);
        out.aside(TextFlow.FILE_NAMES, info.substring(title.end(group)), 0, Need.OPTIONAL);
    }

    /** In Rust, lines that begin with a number sign and a space are only for the compiler. */
    private static void lines(SourceBlock block, SourceWriter out) {
        Matcher hiddenBy = HIDDEN_BY.matcher(block.info);
        String prefix = hiddenBy.find() ? hiddenBy.group(1) : "";
        boolean rust = prefix.isEmpty() && RUST.matcher(block.info).matches();
        String text = block.text();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end).strip();
            boolean hidden =
                    rust ? line.equals("#") || line.startsWith("# ") : !prefix.isEmpty() && line.startsWith(prefix);
            if (rust && line.startsWith("##")) {
                out.range(text, text.indexOf('#', start) + 1, end);
            } else if (!hidden) {
                out.range(text, start, end);
            }
            start = end + 1;
        }
    }
}
