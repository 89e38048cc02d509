package io.github.huozi.pdf.face;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.extend.impl.FSNoOpCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.fontstore.FontUtil;
import com.openhtmltopdf.render.FSFont;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one book: the faces for each style. After the families that it names come all others, so that all text has
 * a face; system fonts are never used. Not thread-safe.
 */
public final class PrintFonts implements FontResolver {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int BOLD_FROM = 600;

    private static final String SERIF = "noto serif sc";
    private static final String SANS = "noto sans sc";
    private static final String MONO = "iosevka charon mono";

    /** The meaning of CSS generic families; the engine has other names for two of them. */
    private static final Map<String, String> GENERIC = Map.ofEntries(
            Map.entry("serif", SERIF),
            Map.entry("ui-serif", SERIF),
            Map.entry("cursive", SERIF),
            Map.entry("sansserif", SANS),
            Map.entry("ui-sans-serif", SANS),
            Map.entry("ui-rounded", SANS),
            Map.entry("system-ui", SANS),
            Map.entry("fantasy", SANS),
            Map.entry("monospaced", MONO),
            Map.entry("ui-monospace", MONO),
            Map.entry("emoji", "noto emoji"));

    /** 楷 and 仿宋 have many names; a style sheet names the hand. */
    private static final Map<String, Pattern> HANDS = Map.of(
            "kaiti", Pattern.compile("kaiti|wenkai|\\bkai\\b|楷"),
            "fangsong", Pattern.compile("fangsong|fang song|仿宋"));

    private record Key(String family, int weight) {}

    private record StyleKey(PrintFace face, int weight, IdentValue style) {}

    private final PDDocument document;
    private final Map<Key, PrintFace> faces = new LinkedHashMap<>();
    private final Map<Key, PrintFace> others = new LinkedHashMap<>();
    private final Map<List<PrintFace>, FontStack> stacks = new HashMap<>();
    private final Map<StyleKey, FontDescription> descriptions = new HashMap<>();
    private final Set<List<String>> unknown = new LinkedHashSet<>();
    private @Nullable BookFont current;

    public PrintFonts(FontLibrary library, PDDocument document) {
        this.document = document;
        for (FontFace face : library.faces()) {
            PrintFace print = new PrintFace(face, document);
            faces.putIfAbsent(new Key(name(face.family()), face.bold() ? BOLD : REGULAR), print);
            named(face).forEach(name -> others.putIfAbsent(new Key(name, face.bold() ? BOLD : REGULAR), print));
        }
        for (PrintFace face : List.copyOf(faces.values())) {
            faces.putIfAbsent(new Key(name(face.family()), face.bold() ? REGULAR : BOLD), face);
        }
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one face");
        }
    }

    /** Returns the other names of a face: those in other languages, and the kind of hand. */
    private static Set<String> named(FontFace face) {
        Set<String> names = new TreeSet<>();
        for (String family : face.families()) {
            String name = name(family);
            names.add(name);
            HANDS.forEach((hand, pattern) -> {
                if (pattern.matcher(name).find()) {
                    names.add(hand);
                }
            });
        }
        return names;
    }

    /** Returns a face by any of its names; the regular one if there is no bold. */
    private @Nullable PrintFace face(String name, int weight) {
        PrintFace face = faces.get(new Key(name, weight));
        face = face == null ? others.get(new Key(name, weight)) : face;
        return face == null ? others.get(new Key(name, weight == BOLD ? REGULAR : BOLD)) : face;
    }

    private static String name(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        int asked = FontResolverHelper.convertWeightToInt(wanted.fontWeight);
        int weight = asked >= BOLD_FROM ? BOLD : REGULAR;
        List<PrintFace> chosen = new ArrayList<>();
        String[] families = wanted.families == null ? new String[0] : wanted.families;
        for (String family : families) {
            String name = name(FontUtil.normalizeFontFamily(family));
            add(chosen, face(GENERIC.getOrDefault(name, name), weight));
        }
        if (chosen.isEmpty() && families.length > 0) {
            unknown.add(
                    Arrays.stream(families).map(FontUtil::normalizeFontFamily).toList());
        }
        faces.forEach((key, face) -> {
            if (key.weight() == weight) {
                add(chosen, face);
            }
        });
        FontStack stack = stacks.computeIfAbsent(chosen, FontStack::new);
        return new BookFont(this, stack, wanted.size, asked, wanted.fontStyle);
    }

    private static void add(List<PrintFace> list, @Nullable PrintFace face) {
        if (face != null && !list.contains(face)) {
            list.add(face);
        }
    }

    /** Returns the faces of code, followed by all others. */
    public FontStack mono() {
        List<PrintFace> chosen = new ArrayList<>();
        add(chosen, face(GENERIC.getOrDefault("monospaced", ""), REGULAR));
        faces.values().forEach(face -> add(chosen, face));
        return stacks.computeIfAbsent(chosen, FontStack::new);
    }

    /** Returns the faces of a family in a weight, followed by all others. */
    public FontStack stack(String family, Weight weight) {
        int number = weight == Weight.BOLD ? BOLD : REGULAR;
        List<PrintFace> chosen = new ArrayList<>();
        add(chosen, face(name(family), number));
        faces.forEach((key, face) -> {
            if (key.weight() == number) {
                add(chosen, face);
            }
        });
        return stacks.computeIfAbsent(chosen, FontStack::new);
    }

    FontDescription description(PrintFace face, int weight, IdentValue style) {
        return descriptions.computeIfAbsent(new StyleKey(face, weight, style), key -> {
            FSSupplier<PDFont> font = face::font;
            return new FontDescription(
                    document, font, style, weight, face.family(), false, true, FSNoOpCacheStore.INSTANCE);
        });
    }

    void nowCurrent(BookFont font) {
        current = font;
    }

    /** Returns the current font of the output device. */
    public BookFont current() {
        if (current == null) {
            throw new IllegalStateException("no font was set");
        }
        return current;
    }

    /** Whether any face has a glyph for a character. */
    public boolean covers(int codePoint) {
        return faces.values().stream().anyMatch(face -> face.covers(codePoint));
    }

    /** Returns the faces in use. */
    public List<FontFace> inUse() {
        return faces.values().stream()
                .distinct()
                .filter(PrintFace::isUsed)
                .map(PrintFace::face)
                .toList();
    }

    /** Returns the unknown families that style sheets name, as lists. */
    public Set<List<String>> unknownFamilies() {
        return unknown;
    }

    /** Returns the families of all faces. */
    public Set<String> families() {
        return faces.values().stream().map(PrintFace::family).collect(Collectors.toCollection(TreeSet::new));
    }
}
