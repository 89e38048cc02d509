package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the characters of a book that none of its fonts has, with the chapter and the line of each. A few are told one by one;
 * of many, as where a whole script is missing, the rest are told as one.
 */
public final class CharacterCheck {

    /** Told one by one. */
    private static final int SINGLE = 12;

    /** Places named for one character. */
    private static final int PLACES = 3;

    private static final int SHOWN = 40;

    private final FontChain fonts;
    private final BitSet known = new BitSet();
    private final Map<Integer, List<Position>> missing = new TreeMap<>();

    private CharacterCheck(FontLibrary library) {
        this.fonts = library.chain(Weight.REGULAR);
    }

    /** Looks through all text of a book that readers see. */
    public static void check(AssembledBook book, FontLibrary library, DiagnosticSink sink) {
        CharacterCheck check = new CharacterCheck(library);
        for (AssembledSection section : book.allSections()) {
            check.text(section.title().text(), section.position());
            check.content(section.content().body(), section.position().path());
        }
        check.text(book.metadata().title(), Position.NONE);
        check.text(book.metadata().subtitle(), Position.NONE);
        check.text(String.join(" ", book.metadata().authors()), Position.NONE);
        check.report(sink);
    }

    private void content(Element body, String path) {
        body.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && node.parent() instanceof Element around) {
                String words = text.getWholeText();
                if (!isKnown(words)) {
                    text(words, Markup.position(around, path));
                }
            }
        });
    }

    private boolean isKnown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!known.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param start of what the text stands in
     */
    private void text(String text, Position start) {
        text.codePoints().forEach(c -> {
            if (known.get(c)) {
                return;
            }
            if (!FontChain.isDrawn(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || fonts.face(c).isPresent()) {
                known.set(c);
            } else {
                missing.computeIfAbsent(c, key -> new ArrayList<>()).add(start);
            }
        });
    }

    private void report(DiagnosticSink sink) {
        List<Map.Entry<Integer, List<Position>>> all = List.copyOf(missing.entrySet());
        int single = all.size() <= SINGLE ? all.size() : SINGLE - 1;
        all.subList(0, single)
                .forEach(entry -> sink.report(
                        Code.MISSING_GLYPH,
                        entry.getValue().get(0),
                        "no font has a glyph for " + name(entry.getKey()) + places(entry.getValue()),
                        hint("it")));
        List<Map.Entry<Integer, List<Position>>> rest = all.subList(single, all.size());
        if (!rest.isEmpty()) {
            sink.report(
                    Code.MISSING_GLYPH,
                    rest.get(0).getValue().get(0),
                    "no font has glyphs for " + rest.size() + " more characters: "
                            + rest.stream()
                                    .limit(SHOWN)
                                    .map(entry -> name(entry.getKey()))
                                    .collect(Collectors.joining(", "))
                            + (rest.size() > SHOWN ? ", …" : ""),
                    hint("them"));
        }
    }

    private static String hint(String what) {
        return "add a TrueType font that has " + what + " to the book's fonts folder; until then 〓 stands in its place";
    }

    private static String places(List<Position> places) {
        if (places.size() == 1) {
            return "";
        }
        String others = places.stream()
                .skip(1)
                .distinct()
                .limit(PLACES)
                .map(Position::toString)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
        return ", which stands " + places.size() + " times" + (others.isEmpty() ? "" : "; also at " + others);
    }

    private static String name(int codePoint) {
        String code = "U+%04X".formatted(codePoint);
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE
                ? Character.toString(codePoint) + " (" + code + ")"
                : code;
    }
}
