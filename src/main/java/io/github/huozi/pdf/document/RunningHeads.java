package io.github.huozi.pdf.document;

import io.github.huozi.pdf.text.AsideText;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.typeset.character.Style;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Writes running heads and folios. A title too long for one line is cut at its colon or dash, otherwise where the space
 * ends.
 */
final class RunningHeads {

    private static final Pattern COLON = Pattern.compile("\\s*(?:[：:](?=[^0-9/])|——|—| – ).*$");

    /** The minimum length of a shortened title. */
    private static final int LEAST = 4;

    /** The approximate width of a Latin letter, in em. */
    private static final double LATIN = 0.6;

    private final PrintText text;
    private final AsideText lines;
    private final double room;

    /**
     * @param lines the line style of the book
     * @param em the width of the line, in em of its font size
     */
    RunningHeads(PrintText text, Style lines, double em) {
        this.text = text;
        this.lines = new AsideText(lines);
        this.room = em;
    }

    /** Returns the printed form of a title. */
    String head(String title) {
        return lines.spaced(line(text.aside(title)));
    }

    /** Returns a title that fits in one line. */
    String line(String title) {
        if (width(title) <= room) {
            return title;
        }
        String main = COLON.matcher(title).replaceFirst("");
        if (main.codePointCount(0, main.length()) >= LEAST && width(main) <= room) {
            return main;
        }
        int end = 0;
        double taken = 1;
        while (end < title.length()) {
            int c = title.codePointAt(end);
            taken += width(c);
            if (taken > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return title.substring(0, whole(title, end)) + "…";
    }

    /** Returns the end of the last whole word before an index. */
    private static int whole(String title, int end) {
        int at = end;
        while (at > 0 && at < title.length() && isLatin(title.charAt(at)) && isLatin(title.charAt(at - 1))) {
            at--;
        }
        at = at == 0 ? end : at;
        return title.substring(0, at).stripTrailing().length();
    }

    private static boolean isLatin(char c) {
        return c < '\u2000' && Character.isLetterOrDigit(c);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(RunningHeads::width).sum();
    }

    private static double width(int c) {
        return c < 0x2000 ? LATIN : 1;
    }

    /** Begins running heads in an element that opens a page; from the next page on they are printed. */
    void begin(Element element, String verso, String recto) {
        set(element, verso, recto);
    }

    /** Ends running heads at the end of that element, so that blank pages after it stay blank. */
    void end(Element element) {
        set(element, "", "");
    }

    /** The opening page has its own folio, since it has no running head. */
    private void set(Element element, String verso, String recto) {
        for (Side side : Side.values()) {
            String title = side == Side.VERSO ? verso : recto;
            Element head = Dom.add(element, "div", BlockRole.RUNNING, side.head);
            if (!recto.isEmpty()) {
                BlockRole.RUNNING_HEAD.addTo(head);
            }
            Dom.text(head, head(title));
        }
        for (Side side : Side.values()) {
            Element folio = Dom.add(element, "div", BlockRole.RUNNING, side.folio);
            if (!recto.isEmpty()) {
                Dom.add(folio, "span", InlineRole.FOLIO);
                Dom.add(Dom.add(element, "div", BlockRole.RUNNING, side.opening), "span", InlineRole.FOLIO);
                Dom.add(element, "div", BlockRole.RUNNING, side.opening);
            }
        }
    }

    /** The two facing pages. */
    private enum Side {
        VERSO(BlockRole.VERSO_HEAD, BlockRole.VERSO_FOLIO, BlockRole.VERSO_OPENING),
        RECTO(BlockRole.RECTO_HEAD, BlockRole.RECTO_FOLIO, BlockRole.RECTO_OPENING);

        private final BlockRole head;
        private final BlockRole folio;
        private final BlockRole opening;

        Side(BlockRole head, BlockRole folio, BlockRole opening) {
            this.head = head;
            this.folio = folio;
            this.opening = opening;
        }
    }
}
