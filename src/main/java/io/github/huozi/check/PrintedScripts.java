package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds text that the PDF sets character by character although it needs more: right-to-left text, scripts with joining or
 * reordered letters, combining marks, and emoji sequences. It is wrong on the page; in an e-book the reading system sets it.
 */
public final class PrintedScripts {

    /** The kinds of faults on the page. */
    private enum Fault {
        RIGHT_TO_LEFT(
                "right-to-left",
                "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]"
                        + "(?:[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\p{M} ]*"
                        + "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\p{M}])?"),
        SHAPES("shapes", "[" + SHAPED + "][" + SHAPED + "\\p{M} \\u200C\\u200D]*"),
        EMOJI(
                "emoji",
                "\\p{So}[\\uFE0F\\x{1F3FB}-\\x{1F3FF}]*(?:\\u200D\\p{So}[\\uFE0F\\x{1F3FB}-\\x{1F3FF}]*)+"
                        + "|[\\x{1F1E6}-\\x{1F1FF}]{2}"),
        MARK(
                "mark",
                "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{Nd}]"
                        + "(?:[\\p{Mn}\\p{Me}&&[^\\u034F\\u20E3\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]])+");

        private final String variant;
        private final Pattern pattern;

        Fault(String variant, String pattern) {
            this.variant = variant;
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final String SHAPED =
            "\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}"
                    + "\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}\\p{IsThai}\\p{IsLao}\\p{IsTibetan}\\p{IsMyanmar}"
                    + "\\p{IsKhmer}\\p{IsMongolian}";

    private static final Set<String> SET_OTHERWISE = Set.of("math", "svg");
    private static final int LONGEST = 24;

    private final FontChain fonts;
    private final DiagnosticSink sink;

    private PrintedScripts(FontLibrary library, DiagnosticSink sink) {
        this.fonts = library.chain(Weight.REGULAR);
        this.sink = sink;
    }

    /**
     * Reports each such text at its line. Characters missing from all fonts are reported elsewhere.
     *
     * @param sink receives one finding per text
     */
    public static void check(AssembledBook book, FontLibrary library, DiagnosticSink sink, BuildControl control) {
        PrintedScripts scripts = new PrintedScripts(library, sink);
        for (AssembledSection section : book.allSections()) {
            control.check();
            scripts.text(section.title().text(), section.position());
            section.texts().forEach(text -> scripts.content(text, section.position()));
        }
    }

    private void content(Element body, Position source) {
        NodeTraversor.filter(
                (NodeFilter) (Node node, int depth) -> {
                    if (node instanceof TextNode text && node.parent() instanceof Element around) {
                        text(text.getWholeText(), Markup.position(around, source));
                    }
                    return SET_OTHERWISE.contains(node.normalName())
                            ? NodeFilter.FilterResult.SKIP_ENTIRELY
                            : NodeFilter.FilterResult.CONTINUE;
                },
                body);
    }

    private void text(String text, Position position) {
        if (text.codePoints().allMatch(PrintedScripts::isPlain)) {
            return;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Fault fault : Fault.values()) {
            Matcher found = fault.pattern.matcher(composed);
            if (found.find() && isDrawn(found.group())) {
                String shown = found.group().strip();
                int end = shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())));
                sink.report(Code.TEXT_NOT_SHAPED.at(position, fault.variant, shown.substring(0, end)));
            }
        }
    }

    /** Han, kana and letters below the first combining mark need no shaping. */
    private static boolean isPlain(int c) {
        return c < 0x0300 || (c >= 0x2E80 && c <= 0xD7FF && c != 0x3099 && c != 0x309A);
    }

    private boolean isDrawn(String text) {
        return text.codePoints()
                .filter(FontChain::isDrawn)
                .allMatch(c -> c == ' ' || fonts.face(c).isPresent());
    }
}
