package io.github.huozi.pdf.style;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports style sheets that name only fonts missing in the book. The text would silently be set in another face, so this
 * is an error.
 */
public final class UnknownFonts {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");

    private UnknownFonts() {}

    /**
     * Reports them, each list of families once.
     *
     * @param unknown the lists of families without any font in the book
     * @param known the families of the book
     */
    public static void report(
            Collection<List<String>> unknown,
            Collection<String> known,
            List<PrintStyleSheets.Sheet> sheets,
            DiagnosticSink sink) {
        for (List<String> families : unknown) {
            sink.report(Code.UNKNOWN_FONT.at(
                    position(families.get(0), sheets),
                    isGiven(families, sheets) ? "face" : "family",
                    either(families),
                    Phrase.list(List.copyOf(known))));
        }
    }

    private static Phrase either(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? Phrase.literal(names.get(0))
                : Phrase.of("words.or", Phrase.list(names.subList(0, last)), names.get(last));
    }

    /** Whether one of the user's sheets defines a font with one of these names. */
    private static boolean isGiven(List<String> families, List<PrintStyleSheets.Sheet> sheets) {
        return sheets.stream()
                .filter(PrintStyleSheets.Sheet::isOwn)
                .flatMap(sheet -> FONT_FACE.matcher(blank(sheet.written())).results())
                .anyMatch(rule -> families.stream().anyMatch(rule.group()::contains));
    }

    /** Returns where the user's own sheets first name a family. */
    private static Position position(String family, List<PrintStyleSheets.Sheet> sheets) {
        Pattern name = Pattern.compile(
                "(?<![\\w-])" + Pattern.quote(family.toLowerCase(Locale.ROOT)) + "(?![\\w-])",
                Pattern.UNICODE_CHARACTER_CLASS);
        for (PrintStyleSheets.Sheet sheet : sheets) {
            String words = blank(sheet.written()).toLowerCase(Locale.ROOT);
            Matcher found = name.matcher(words);
            if (sheet.isOwn() && found.find()) {
                String before = words.substring(0, found.start());
                int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                return new Position(sheet.name(), line, found.start() - before.lastIndexOf('\n'));
            }
        }
        return Position.BOOK;
    }

    /** Blanks out comments, keeping all positions. */
    private static String blank(String css) {
        return COMMENT.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\\n]", " ")));
    }
}
