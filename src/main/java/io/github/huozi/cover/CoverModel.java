package io.github.huozi.cover;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.language.Wording;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data model of a cover template: the words as printed, the colours, the picture, and shapes drawn from the title. */
final class CoverModel {

    /** More names than this are abbreviated to "and others". */
    private static final int MOST_NAMES = 4;

    private static final int MOST_SORTS = 10;
    private static final int SORT_SIZE = 66;
    private static final int GHOST_SIZE = 1000;
    private static final int TILES = 24;

    private static final List<Contributor.Role> NAMED = List.of(
            Contributor.Role.EDITOR,
            Contributor.Role.COMPILER,
            Contributor.Role.TRANSLATOR,
            Contributor.Role.ILLUSTRATOR,
            Contributor.Role.PHOTOGRAPHER);

    private final Metadata metadata;
    private final Wording words;
    private final FontLibrary fonts;

    CoverModel(Metadata metadata, FontLibrary fonts) {
        this.metadata = metadata;
        this.words = Wording.of(metadata.language());
        this.fonts = fonts;
    }

    /**
     * Returns the model without the size of the drawing.
     *
     * @param picture the picture on the cover, a PNG or JPEG
     */
    Map<String, Object> with(Accent accent, Optional<Asset> picture) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", metadata.title());
        model.put("subtitle", metadata.subtitle().orElse(""));
        model.put("authors", authors());
        model.put("contributors", contributors());
        model.put("publisher", metadata.publisher().orElse(""));
        model.put("series", series());
        model.put("edition", edition());
        model.put("language", metadata.language());
        model.put("accent", accent.toString());
        model.put("accentDark", accent.dark().toString());
        model.put("accentDeep", accent.deep().toString());
        model.put("accentShade", accent.deep().dark().toString());
        model.put("accentPale", accent.pale().toString());
        model.put("accentText", accent.text().toString());
        model.put("accentInk", accent.ink().toString());
        model.put("picture", picture.map(CoverModel::address).orElse(""));
        model.put("sorts", sorts());
        model.put("ghost", ghost());
        model.put("tiles", tiles());
        return model;
    }

    private static String address(Asset picture) {
        return "data:" + picture.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(picture.data().toByteArray());
    }

    private String authors() {
        List<String> names = metadata.authors();
        if (names.isEmpty()) {
            return "";
        }
        return credit(Contributor.Role.AUTHOR, names);
    }

    /** Returns one line for each other role that a cover lists. */
    private List<String> contributors() {
        List<String> lines = new ArrayList<>();
        for (Contributor.Role role : NAMED) {
            List<String> names = metadata.names(role);
            if (!names.isEmpty()) {
                lines.add(credit(role, names));
            }
        }
        return lines;
    }

    private String credit(Contributor.Role role, List<String> names) {
        if (names.size() <= MOST_NAMES) {
            return words.credit(role, names);
        }
        String some = words.text("others", words.names(names.subList(0, MOST_NAMES - 1)));
        return words.credit(role, List.of(some));
    }

    private String series() {
        String series = metadata.series().orElse("");
        if (series.isEmpty() || metadata.seriesNumber().isEmpty()) {
            return series;
        }
        return series + " · " + metadata.seriesNumber().getAsInt();
    }

    private String edition() {
        if (metadata.edition().orElse(1) > 1) {
            return words.text("edition.nth", metadata.edition().getAsInt());
        }
        return metadata.version()
                .map(version -> "v" + version.replaceFirst("^[vV]", ""))
                .orElse("");
    }

    /** Returns the first characters of the title for movable type sorts, as paths from the left of their baseline. */
    private List<String> sorts() {
        return characters(MOST_SORTS).stream().map(c -> path(c, SORT_SIZE)).toList();
    }

    /** Returns the first character of the title, at a size of a thousand pixels. */
    private String ghost() {
        return characters(1).stream().map(c -> path(c, GHOST_SIZE)).findFirst().orElse("");
    }

    private List<Integer> characters(int most) {
        int[] han = metadata.title()
                .codePoints()
                .filter(Character::isIdeographic)
                .distinct()
                .limit(most)
                .toArray();
        int[] all = han.length > 0
                ? han
                : metadata.title()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(1)
                        .toArray();
        return java.util.Arrays.stream(all).boxed().toList();
    }

    private String path(int codePoint, int size) {
        FontChain chain = fonts.chain(Weight.BOLD, FontLibrary.SERIF);
        SvgPath path = new SvgPath(0, 0, size);
        chain.face(codePoint).ifPresent(face -> face.draw(codePoint, path));
        return path.toString();
    }

    /** Returns numbers from 0 to 7 for a pattern unique to the title. */
    private List<Integer> tiles() {
        List<Integer> tiles = new ArrayList<>();
        int state = metadata.title().codePoints().reduce(17, (sum, c) -> sum * 31 + c);
        for (int i = 0; i < TILES; i++) {
            // A linear congruential generator; its upper bits are the random ones.
            state = state * 1103515245 + 12345;
            tiles.add(state >>> 29);
        }
        return tiles;
    }
}
