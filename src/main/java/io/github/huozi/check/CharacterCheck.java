package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the characters of a book that none of its fonts contains. A summary has one line per script; a coverage report lists
 * each character with every place.
 */
public final class CharacterCheck {

    /** The most places listed per script. */
    private static final int PLACES = 3;

    /** The most characters listed per script. */
    private static final int SHOWN = 40;

    /** The most places listed per character in a report. */
    private static final int MOST_PLACES = 200;

    private final FontChain fonts;
    private final BitSet known = new BitSet();
    private final Map<Integer, List<Position>> missing = new TreeMap<>();

    private CharacterCheck(FontLibrary library) {
        this.fonts = library.chain(Weight.REGULAR);
    }

    /** Reports in one line per script the characters that the fonts lack. */
    public static void summary(AssembledBook book, FontLibrary library, DiagnosticSink sink, BuildControl control) {
        CharacterCheck check = of(book, library, control);
        Map<String, List<Integer>> scripts = new TreeMap<>();
        check.missing.keySet().forEach(c -> scripts.computeIfAbsent(script(c), name -> new ArrayList<>())
                .add(c));
        scripts.forEach((script, characters) -> check.tell(script, characters, sink));
    }

    /** Reports each character that the fonts lack, with its places. */
    public static void coverage(AssembledBook book, FontLibrary library, DiagnosticSink sink, BuildControl control) {
        of(book, library, control)
                .missing
                .forEach((character, places) -> sink.report(Code.MISSING_GLYPH.at(
                        places.get(0), "one", name(character), 1, "", places(places, MOST_PLACES))));
    }

    private static CharacterCheck of(AssembledBook book, FontLibrary library, BuildControl control) {
        CharacterCheck check = new CharacterCheck(library);
        for (AssembledSection section : book.allSections()) {
            control.check();
            check.text(section.title().text(), section.position());
            section.texts().forEach(text -> check.content(text, section.position()));
        }
        check.text(book.metadata().title(), Position.BOOK);
        check.text(book.metadata().subtitle().orElse(""), Position.BOOK);
        check.text(String.join(" ", book.metadata().authors()), Position.BOOK);
        return check;
    }

    private void content(Element body, Position source) {
        body.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && node.parent() instanceof Element around) {
                String words = text.getWholeText();
                if (!isKnown(words)) {
                    text(words, Markup.position(around, source));
                }
            } else if (node instanceof Element drawn && drawn.hasAttr(Markup.DRAWN_TEXT)) {
                text(drawn.attr(Markup.DRAWN_TEXT), Markup.position(drawn, source));
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
     * @param start the position where the text begins
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

    private void tell(String script, List<Integer> characters, DiagnosticSink sink) {
        List<Position> places = characters.stream()
                .flatMap(c -> missing.getOrDefault(c, List.of()).stream())
                .sorted()
                .toList();
        String which = characters.stream()
                .limit(SHOWN)
                .map(CharacterCheck::name)
                .collect(Collectors.joining(", ", "", characters.size() > SHOWN ? ", …" : ""));
        sink.report(Code.MISSING_GLYPH.at(
                places.get(0),
                characters.size() == 1 ? "one" : "script",
                which,
                characters.size(),
                script,
                places(places, PLACES)));
    }

    private static Phrase places(List<Position> places, int most) {
        List<String> others = places.stream()
                .distinct()
                .skip(1)
                .map(Position::toString)
                .filter(place -> !place.isEmpty())
                .toList();
        Phrase also = Phrase.list(others.stream().limit(most).toList());
        int left = others.size() - most;
        if (others.isEmpty()) {
            return Phrase.of("glyph.times", places.size());
        }
        return left > 0
                ? Phrase.of("glyph.more", places.size(), also, left)
                : Phrase.of("glyph.places", places.size(), also);
    }

    /** Returns the script, such as {@code Devanagari}; for symbols that many scripts share, their block. */
    private static String script(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean own = script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED
                && script != Character.UnicodeScript.UNKNOWN;
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        String name = own ? script.name() : block == null ? "no block" : block.toString();
        return Stream.of(name.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String name(int codePoint) {
        String code = "U+%04X".formatted(codePoint);
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE
                ? Character.toString(codePoint) + " (" + code + ")"
                : code;
    }
}
