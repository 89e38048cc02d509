package io.github.huozi.font;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.Names;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Loads the user's own fonts, and suggests a replacement for each file that cannot be used. Stateless, and thread-safe if
 * its sink is.
 */
public final class FontLoader {

    /** The bundled families are the TrueType files of 思源宋体 and 思源黑体. */
    private static final Set<String> SOURCE_HAN_SERIF =
            Set.of("思源宋体", "思源宋體", "sourcehanserif", "source han serif", "notoserifcjk", "noto serif cjk");

    private static final Set<String> SOURCE_HAN_SANS =
            Set.of("思源黑体", "思源黑體", "sourcehansans", "source han sans", "notosanscjk", "noto sans cjk");

    private static final int RESTRICTED = 0x0002;
    private static final int LICENCE_LEVELS = 0x000F;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

    private static final long CFF = 0x4F54544FL;
    private static final long COLLECTION = 0x74746366L;
    private static final long WOFF = 0x774F4646L;
    private static final long WOFF_2 = 0x774F4632L;

    private final DiagnosticSink sink;

    /**
     * @param sink the receiver of findings
     */
    public FontLoader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Loads a font.
     *
     * @param path the name of the file in findings
     * @param bytes the whole file; copied
     * @return the face; empty when the file cannot be used, which is reported
     */
    public Optional<FontFace> load(String path, byte[] bytes) {
        try {
            return judge(path, bytes.clone());
        } catch (DamagedFontException e) {
            refuse(Code.FONT_UNREADABLE, path, "damaged", e.reason());
            return Optional.empty();
        }
    }

    private Optional<FontFace> judge(String path, byte[] bytes) {
        long kind = View.of(bytes).u32(0);
        if (kind == COLLECTION) {
            return refuse(Code.FONT_COLLECTION, path, "collection");
        }
        if (kind == WOFF || kind == WOFF_2) {
            return refuse(Code.FONT_COMPRESSED, path, "compressed");
        }
        if (kind != CFF && kind != Sfnt.TRUE_TYPE && kind != Sfnt.TRUE_TYPE_APPLE) {
            return refuse(Code.FONT_UNREADABLE, path, "kind");
        }
        Sfnt font = Sfnt.read(bytes);
        if (kind == CFF || font.has("CFF ") || font.has("CFF2")) {
            return refuse(Code.FONT_CFF, path, "outlines", remedy(path, bytes));
        }
        if (font.has("fvar")) {
            return refuse(Code.FONT_VARIABLE, path, "variable");
        }
        return judgeContent(path, bytes, font);
    }

    private Optional<FontFace> judgeContent(String path, byte[] bytes, Sfnt font) {
        if (!font.has("glyf") && (font.has("CBDT") || font.has("sbix") || font.has("SVG "))) {
            return refuse(Code.FONT_UNREADABLE, path, "pictures");
        }
        FontFace face = FontFace.of(bytes);
        new Glyphs(font).check();
        int embedding = face.index().embedding();
        if ((embedding & LICENCE_LEVELS) == RESTRICTED) {
            return refuse(Code.FONT_NOT_EMBEDDABLE, path, "forbidden");
        }
        if ((embedding & (NO_SUBSETTING | BITMAP_ONLY)) != 0) {
            return refuse(Code.FONT_NOT_EMBEDDABLE, path, "subset", embedding);
        }
        return Optional.of(face);
    }

    private Optional<FontFace> refuse(Code code, String path, String variant, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(path.substring(path.lastIndexOf('/') + 1)));
        arguments.addAll(Arrays.asList(more));
        sink.report(code.at(Position.of(path), variant, arguments.toArray()));
        return Optional.empty();
    }

    private static Phrase remedy(String path, byte[] bytes) {
        String names = (path + " " + familyOf(bytes)).toLowerCase(Locale.ROOT);
        if (SOURCE_HAN_SERIF.stream().anyMatch(names::contains)) {
            return Phrase.of("font.bundled", FontLibrary.SERIF);
        }
        if (SOURCE_HAN_SANS.stream().anyMatch(names::contains)) {
            return Phrase.of("font.bundled", FontLibrary.SANS);
        }
        return Phrase.of("font.static");
    }

    private static String familyOf(byte[] bytes) {
        try {
            return String.join(" ", Names.read(Sfnt.read(bytes).table("name")).families());
        } catch (DamagedFontException e) {
            return "";
        }
    }
}
