package io.github.huozi.font;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.Names;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.View;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Loads the fonts that a user adds, and says of each file that cannot be used what to use in its place. Stateless but for
 * its sink, and as safe for use by several threads as that.
 */
public final class FontLoader {

    private static final String USE_STATIC_TTF =
            "Use a static TrueType file (.ttf with glyf outlines) of the same face, or take this file out of the fonts folder";

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
     * @param sink hears which fonts cannot be used
     */
    public FontLoader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Loads a font.
     *
     * @param path names the file in findings
     * @param bytes the whole file; copied
     * @return nothing when it cannot be used, which was reported then
     */
    public Optional<FontFace> load(String path, byte[] bytes) {
        try {
            return judge(path, bytes.clone());
        } catch (DamagedFontException e) {
            refuse(
                    Code.FONT_UNREADABLE,
                    path,
                    "The font %s is damaged: " + e.getMessage(),
                    "Get the file again from where it came from, or take it out of the fonts folder");
            return Optional.empty();
        }
    }

    private Optional<FontFace> judge(String path, byte[] bytes) {
        long kind = View.of(bytes).u32(0);
        if (kind == COLLECTION) {
            return refuse(
                    Code.FONT_COLLECTION,
                    path,
                    "The font %s is a collection of several faces, which cannot be embedded",
                    "Split it into one TrueType file (.ttf) a face, or take it out of the fonts folder");
        }
        if (kind == WOFF || kind == WOFF_2) {
            return refuse(
                    Code.FONT_COMPRESSED,
                    path,
                    "The font %s is a web font (WOFF), which the PDF cannot embed",
                    "Use the TrueType file (.ttf) that it was made from");
        }
        if (kind != CFF && kind != Sfnt.TRUE_TYPE && kind != Sfnt.TRUE_TYPE_APPLE) {
            return refuse(
                    Code.FONT_UNREADABLE,
                    path,
                    "The file %s is not a TrueType font",
                    "Use a TrueType file (.ttf), or take this file out of the fonts folder");
        }
        Sfnt font = Sfnt.read(bytes);
        if (kind == CFF || font.has("CFF ") || font.has("CFF2")) {
            return refuse(
                    Code.FONT_CFF,
                    path,
                    "The font %s has PostScript outlines (CFF), which the PDF cannot embed",
                    remedy(path, bytes));
        }
        if (font.has("fvar")) {
            return refuse(
                    Code.FONT_VARIABLE,
                    path,
                    "The font %s is variable, and the PDF would lose its weights",
                    "Use static TrueType files, one for Regular and one for Bold");
        }
        return judgeContent(path, bytes, font);
    }

    private Optional<FontFace> judgeContent(String path, byte[] bytes, Sfnt font) {
        if (!font.has("glyf") && (font.has("CBDT") || font.has("sbix") || font.has("SVG "))) {
            return refuse(Code.FONT_UNREADABLE, path, "The font %s has pictures in place of outlines", USE_STATIC_TTF);
        }
        FontFace face = FontFace.of(bytes);
        new Glyphs(font).check();
        int embedding = face.index().embedding();
        if ((embedding & LICENCE_LEVELS) == RESTRICTED) {
            return refuse(
                    Code.FONT_NOT_EMBEDDABLE,
                    path,
                    "The font %s may not be embedded: its owner says so in the font (fsType 2)",
                    "Use a font whose licence allows embedding, such as one under the SIL Open Font License");
        }
        if ((embedding & (NO_SUBSETTING | BITMAP_ONLY)) != 0) {
            return refuse(
                    Code.FONT_NOT_EMBEDDABLE,
                    path,
                    "The font %s may be embedded only whole or only as bitmaps: its owner says so in the font (fsType "
                            + embedding + ")",
                    "Use a font whose licence allows subsets, such as one under the SIL Open Font License");
        }
        return Optional.of(face);
    }

    private Optional<FontFace> refuse(Code code, String path, String message, String hint) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        sink.report(code, Position.of(path), message.replace("%s", file), hint);
        return Optional.empty();
    }

    private static String remedy(String path, byte[] bytes) {
        String names = (path + " " + familyOf(bytes)).toLowerCase(Locale.ROOT);
        if (SOURCE_HAN_SERIF.stream().anyMatch(names::contains)) {
            return sourceHan(FontLibrary.SERIF);
        }
        if (SOURCE_HAN_SANS.stream().anyMatch(names::contains)) {
            return sourceHan(FontLibrary.SANS);
        }
        return USE_STATIC_TTF;
    }

    private static String sourceHan(String family) {
        return "Take it out of the fonts folder: Huozi brings the TrueType file of the same face in Regular and Bold, named "
                + family + "; for another weight use the static TTF of " + family;
    }

    private static String familyOf(byte[] bytes) {
        try {
            return String.join(" ", Names.read(Sfnt.read(bytes).table("name")).families());
        } catch (DamagedFontException e) {
            return "";
        }
    }
}
