package io.github.huozi.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The faces available to a book: the bundled ones, preceded by the user's own. Immutable and thread-safe. Bundled faces are
 * shared by all libraries of a JVM and read at most once, on first use.
 */
public final class FontLibrary {

    /** The family of body text. */
    public static final String SERIF = "Noto Serif SC";

    /** The family of headings. */
    public static final String SANS = "Noto Sans SC";

    /** The family of code: half an em per character, so that two are as wide as one Han character. */
    public static final String MONO = "Iosevka Charon Mono";

    /** The family of emoji, in one colour; regular only. */
    public static final String EMOJI = "Noto Emoji";

    /** The family of formulas. */
    public static final String MATH = "STIX Two Math";

    private static final String FOLDER = "/io/github/huozi/fonts/";

    private static final FontLibrary BUNDLED = new FontLibrary(
            List.of(),
            List.of(
                    FontFace.bundled(SERIF, Weight.REGULAR, FOLDER + "noto-serif-sc/NotoSerifSC-Regular.ttf"),
                    FontFace.bundled(SERIF, Weight.BOLD, FOLDER + "noto-serif-sc/NotoSerifSC-Bold.ttf"),
                    FontFace.bundled(SANS, Weight.REGULAR, FOLDER + "noto-sans-sc/NotoSansSC-Regular.ttf"),
                    FontFace.bundled(SANS, Weight.BOLD, FOLDER + "noto-sans-sc/NotoSansSC-Bold.ttf"),
                    FontFace.bundled(
                            MONO, Weight.REGULAR, FOLDER + "iosevka-charon-mono/IosevkaCharonMono-Regular.ttf"),
                    FontFace.bundled(MONO, Weight.BOLD, FOLDER + "iosevka-charon-mono/IosevkaCharonMono-Bold.ttf"),
                    FontFace.bundled(EMOJI, Weight.REGULAR, FOLDER + "noto-emoji/NotoEmoji-Regular.ttf")));

    /** Used only in formulas, never for text that other faces lack. */
    private static final FontFace MATH_FACE =
            FontFace.bundled(MATH, Weight.REGULAR, FOLDER + "stix-two-math/STIXTwoMath-Regular.ttf");

    private final List<FontFace> own;
    private final List<FontFace> bundled;

    private FontLibrary(List<FontFace> own, List<FontFace> bundled) {
        this.own = List.copyOf(own);
        this.bundled = List.copyOf(bundled);
    }

    /** Returns the bundled faces. */
    public static FontLibrary bundled() {
        return BUNDLED;
    }

    /** Returns the default face of formulas. */
    public static FontFace mathFace() {
        return MATH_FACE;
    }

    /**
     * Returns this library with the user's own faces, which take precedence over bundled ones of the same family and
     * weight.
     */
    public FontLibrary with(List<FontFace> own) {
        List<FontFace> all = new ArrayList<>(own);
        all.addAll(this.own);
        return new FontLibrary(all, bundled);
    }

    /** Returns all faces, the user's own first; of several with the same family, weight and slant, only the first. */
    public List<FontFace> faces() {
        Set<String> seen = new LinkedHashSet<>();
        return Stream.concat(own.stream(), bundled.stream())
                .filter(face -> seen.add(key(face.family()) + "/" + face.weight() + "/" + face.italic()))
                .toList();
    }

    /** Returns the user's own faces. */
    public List<FontFace> ownFaces() {
        return own;
    }

    /**
     * Returns the face of a family that is nearest to a weight: upright before slanted, the user's own before bundled.
     *
     * @param family the family, in any language of the font's names, ignoring case
     */
    public Optional<FontFace> face(String family, Weight weight) {
        String wanted = key(family);
        return faces().stream()
                .filter(face ->
                        face.families().stream().anyMatch(name -> key(name).equals(wanted)))
                .min(Comparator.comparing(FontFace::italic)
                        .thenComparing(face -> face.bold() != (weight == Weight.BOLD))
                        .thenComparing(face -> Math.abs(face.weight() - weight.css())));
    }

    /**
     * Returns the faces for a text, in order of preference: the named families, then the user's other families, then serif,
     * sans, emoji and mono. Unknown families are skipped.
     */
    public FontChain chain(Weight weight, String... families) {
        Set<FontFace> chain = new LinkedHashSet<>();
        Stream.of(Stream.of(families), own.stream().map(FontFace::family), Stream.of(SERIF, SANS, EMOJI, MONO))
                .flatMap(names -> names)
                .forEach(family -> face(family, weight).ifPresent(chain::add));
        return new FontChain(List.copyOf(chain));
    }

    private static String key(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }
}
