package io.github.huozi.epub;

import io.github.huozi.book.file.Binary;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.subset.SubsetWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The embedded faces of a book, each reduced to the characters set in it. Used for one rendering. */
final class EmbeddedFonts {

    /** The folder of fonts, within that of the package document. */
    static final String FOLDER = "fonts/";

    /** Drawn by browsers in addition to the text: numbers and bullets of lists. */
    private static final String MARKERS = "0123456789. •◦▪";

    /** Drawn by the style sheet next to code: line numbers, and the mark of a continued line. */
    private static final String CODE_MARKERS = "0123456789↪";

    private final FontLibrary library;
    private final List<Subset> subsets = new ArrayList<>();

    /** The family of formulas as style sheets name it; empty for none. */
    private String formulas = "";

    private record Subset(FontFace face, BitSet codePoints, String href, Binary data) {}

    private EmbeddedFonts(FontLibrary library) {
        this.library = library;
    }

    /**
     * Writes the subsets.
     *
     * @param roots the elements that contain all text
     * @param css the user's own style sheets: any of the user's faces named there is embedded with all its characters
     */
    static EmbeddedFonts of(FontLibrary library, Collection<Element> roots, String css) {
        FontUse use = FontUse.of(roots);
        use.add(Voice.BODY, Weight.REGULAR, MARKERS);
        if (roots.stream().anyMatch(root -> root.selectFirst("pre") != null)) {
            use.add(Voice.CODE, Weight.REGULAR, CODE_MARKERS);
        }
        Map<FontFace, BitSet> shares = new LinkedHashMap<>();
        use.forEach((voice, weight, codePoints) -> library.chain(weight, voice.families())
                .share(codePoints)
                .forEach((face, share) ->
                        shares.computeIfAbsent(face, key -> new BitSet()).or(share)));
        library.face(FontLibrary.EMOJI, Weight.REGULAR).ifPresent(face -> use.joined().stream()
                .filter(face::covers)
                .forEach(c -> shares.computeIfAbsent(face, key -> new BitSet()).set(c)));
        namedFaces(library, css).forEach(face -> shares.put(face, use.all()));
        EmbeddedFonts fonts = new EmbeddedFonts(library);
        SubsetWriter writer = new SubsetWriter();
        shares.forEach((face, codePoints) -> fonts.subsets.add(new Subset(
                face,
                codePoints,
                FOLDER + fonts.name(face) + ".ttf",
                Binary.owning(writer.write(face, codePoints, SubsetWriter.Purpose.SCREEN)))));
        return fonts;
    }

    /** Adds the face of formulas with their characters, and those of the text if it was embedded already. */
    void addFormulas(FontFace face, BitSet codePoints) {
        BitSet all = (BitSet) codePoints.clone();
        subsets.stream().filter(subset -> subset.face().equals(face)).forEach(subset -> all.or(subset.codePoints()));
        subsets.removeIf(subset -> subset.face().equals(face));
        Binary data = Binary.owning(new SubsetWriter().writeFormulas(face, all));
        subsets.add(new Subset(face, all, FOLDER + name(face) + ".ttf", data));
        formulas = quoted(face.family());
    }

    /** Returns no faces. */
    static EmbeddedFonts none(FontLibrary library) {
        return new EmbeddedFonts(library);
    }

    private static List<FontFace> namedFaces(FontLibrary library, String css) {
        String lower = css.toLowerCase(Locale.ROOT);
        return library.ownFaces().stream()
                .filter(face ->
                        face.families().stream().anyMatch(family -> lower.contains(family.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Returns a file name that is ASCII and unused. */
    private String name(FontFace face) {
        String wish = face.postScriptName().replaceAll("[^A-Za-z0-9-]", "");
        String name = wish.isEmpty() ? "Face" : wish;
        String unique = name;
        for (int n = 2; isTaken(unique); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }

    private boolean isTaken(String name) {
        return subsets.stream().anyMatch(subset -> subset.href().equalsIgnoreCase(FOLDER + name + ".ttf"));
    }

    void addTo(Manifest manifest) {
        int number = 0;
        for (Subset subset : subsets) {
            number++;
            manifest.add(
                    "font-" + number, subset.href(), "font/ttf", subset.data().toByteArray(), List.of());
        }
    }

    /** Returns the model for the template of their style sheet. */
    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("faces", subsets.stream().map(EmbeddedFonts::face).toList());
        for (Voice voice : Voice.values()) {
            model.put(voice.name().toLowerCase(Locale.ROOT), stack(voice));
        }
        model.put("formulas", formulas);
        return model;
    }

    private static Map<String, Object> face(Subset subset) {
        return Map.of(
                "family",
                quoted(subset.face().family()),
                "weight",
                subset.face().bold() ? "bold" : "normal",
                "style",
                subset.face().italic() ? "italic" : "normal",
                "href",
                subset.href());
    }

    /** Lists the families in the order in which {@code share} tries them, so that a browser chooses the same faces. */
    private String stack(Voice voice) {
        List<String> families = new ArrayList<>();
        library.chain(Weight.REGULAR, voice.families()).families().stream()
                .filter(family -> subsets.stream()
                        .anyMatch(subset -> subset.face().family().equals(family)))
                .map(EmbeddedFonts::quoted)
                .forEach(families::add);
        families.add(voice.generic());
        return String.join(", ", families);
    }

    private static String quoted(String family) {
        return "\"" + family.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"";
    }
}
