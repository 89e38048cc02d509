package io.github.huozi.config.key;

import io.github.huozi.book.settings.IndexEntry;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.book.settings.NoteNumbering;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Lengths;
import io.github.huozi.config.shape.LinesShape;
import io.github.huozi.config.shape.QuotedWords;
import io.github.huozi.config.shape.ScalarShape;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Phrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code book.yaml} for the PDF only. */
public final class PdfKeys {

    private PdfKeys() {}

    public static final Key<Lengths.Page> PAGE = new Key<>(
            "page",
            Shapes.form(
                    Phrase.of("expects.page", QuotedWords.oneOf(Lengths.pageNames())),
                    "170x240",
                    Lengths::page,
                    text -> Optional.empty()),
            "the trimmed page: 170x240 (mm), 170mm 240mm, or a name");
    public static final Key<Length> MARGIN_TOP = margin("top");
    public static final Key<Length> MARGIN_BOTTOM = margin("bottom");
    public static final Key<Length> MARGIN_INNER = margin("inner");
    public static final Key<Length> MARGIN_OUTER = margin("outer");

    /** The margins: one for all sides, or each by name. */
    public sealed interface Margins {
        record All(Length length) implements Margins {}

        record Each(Fields fields) implements Margins {}
    }

    public static final Key<Margins> MARGINS = new Key<>(
            "margins",
            Shapes.either(
                    marginShape().map(Margins.All::new),
                    Keys.of(MARGIN_TOP, MARGIN_BOTTOM, MARGIN_INNER, MARGIN_OUTER)
                            .map(Margins.Each::new)),
            "from the trim to the text: one length, or {top, bottom, inner, outer}");
    public static final Key<Length> FONT_SIZE = new Key<>(
            "fontSize",
            Shapes.form("expects.size", "10.5pt", text -> Lengths.length(text, Length::pt)
                    .filter(size -> size.points() >= 5 && size.points() <= 40)),
            "the size of body text");
    public static final Key<Double> LINE_HEIGHT =
            new Key<>("lineHeight", Shapes.decimal(1, 3, "1.7"), "as a multiple of the font size");
    public static final Key<String> THEME = new Key<>(
            "theme",
            Shapes.form(
                    Phrase.of("expects.theme", QuotedWords.oneOf(new LinkedHashSet<>(PageSettings.THEMES))),
                    "classic",
                    text -> Optional.of(text)
                            .filter(theme -> PageSettings.THEMES.contains(theme) || theme.endsWith(".css")),
                    text -> Optional.empty()),
            "the look of the pages: a name, or a style sheet of your own");
    public static final Key<String> PDF_ACCENT =
            new Key<>("accent", Shapes.form("expects.colour", "\"#7a1f1f\"", Forms::colour), "the colour of the theme");
    public static final Key<PdfSettings.Opening> CHAPTERS = new Key<>(
            "chapters",
            Forms.words(PdfSettings.Opening.values()),
            "where chapters begin: on the next page or on a recto");
    public static final Key<Integer> BOOKMARKS =
            new Key<>("bookmarks", Shapes.whole(1, 6), "levels of the outline that viewers show");
    public static final Key<LineSettings.Kinsoku> KINSOKU =
            new Key<>("kinsoku", Forms.words(LineSettings.Kinsoku.values()), "which marks may not begin or end a line");
    public static final Key<LineSettings.Marks> MARKS =
            new Key<>("marks", Forms.words(LineSettings.Marks.values()), "how adjacent full-width marks close up");
    public static final Key<LineSettings.LineEnd> LINE_END = new Key<>(
            "lineEnd", Forms.words(LineSettings.LineEnd.values()), "what a full-width mark does at the end of a line");
    public static final Key<List<PdfSettings.MatterPage>> MATTER = new Key<>(
            "matter",
            Shapes.items(Forms.words(PdfSettings.MatterPage.values())),
            "the pages around the text that the book shall have");
    public static final Key<String> CIP =
            new Key<>("cip", Shapes.paragraphs("图书在版编目（CIP）数据"), "the CIP block, set as it is, line by line");
    public static final Key<List<String>> EDITORS =
            new Key<>("editors", Shapes.items(Shapes.words("[李雷]")), "those who answer for the book at the publisher");
    public static final Key<Integer> PRINTING =
            new Key<>("printing", Shapes.whole(1, 999), "which printing of the edition it is");
    public static final Key<String> PRICE = new Key<>("price", Shapes.words("89.00 元"), "the price as printed");
    public static final Key<Map<String, String>> FACTS =
            new Key<>("facts", new LinesShape(), "further lines, such as {印刷: 活字印刷厂}, in their order");
    public static final Key<Fields> IMPRINT = new Key<>(
            "imprint",
            Keys.of(CIP, EDITORS, PRINTING, PRICE, FACTS),
            "what the copyright page says of the printed book");
    public static final Key<List<PdfSettings.Output>> PDF_OUTPUTS = new Key<>(
            "outputs",
            Shapes.items(Forms.words(PdfSettings.Output.values())),
            "the files to make: for the screen, for the printer, for correction");
    public static final Key<List<IndexSettings.Term>> INDEX_TERMS = new Key<>(
            "terms",
            Shapes.items(Shapes.either(indexEntry("[容器]").map(term -> IndexSettings.Term.of(term)), indexTerm())),
            "words to look for: texts, or {term, sort, see, also}");
    public static final Key<IndexSettings.Order> INDEX_ORDER =
            new Key<>("order", Forms.words(IndexSettings.Order.values()), "how Han entries follow each other");
    public static final Key<IndexSettings.Latin> INDEX_LATIN = new Key<>(
            "latin", Forms.words(IndexSettings.Latin.values()), "whether Latin entries stand before or after");
    public static final Key<Fields> INDEX =
            new Key<>("index", Keys.of(INDEX_TERMS, INDEX_ORDER, INDEX_LATIN), "the index, {terms, order, latin}");
    public static final Key<NoteNumbering> NOTE_NUMBERS =
            new Key<>("notes", Forms.words(NoteNumbering.values()), "whether notes are numbered by chapter or by page");
    public static final Key<PdfSettings.Heads> HEADS = new Key<>(
            "heads",
            Forms.words(PdfSettings.Heads.values()),
            "whether rectos name the chapter above their text, or the section");
    public static final Key<List<String>> ATTACH = new Key<>(
            "attach",
            Shapes.items(ExclusionShape.GLOB),
            "files of the book's folder that go into the PDF, which is PDF/A-3a then: `sources` of all chapters, paths, globs");
    public static final Key<Length> BLEED = new Key<>(
            "bleed",
            Shapes.form("expects.bleed", "3mm", text -> Lengths.length(text, Length::mm)
                    .filter(length -> length.millimetres() <= 20)),
            "what is printed beyond the trim");
    public static final Key<PrintSettings.CutMarks> CUT_MARKS =
            new Key<>("marks", Forms.words(PrintSettings.CutMarks.values()), "whether crop marks are drawn");
    public static final Key<PrintSettings.Pictures> PRINT_PICTURES =
            new Key<>("pictures", Forms.words(PrintSettings.Pictures.values()), "how pictures are printed");
    public static final Key<Integer> MULTIPLE = new Key<>(
            "multiple",
            Shapes.form("expects.multiple", "16", text -> Optional.of(text)
                    .filter(number -> List.of("1", "2", "4", "8", "16", "32").contains(number))
                    .map(Integer::valueOf)),
            "blank pages are added until the number of pages is a multiple of this");
    public static final Key<Fields> PRINT =
            new Key<>("print", Keys.of(BLEED, CUT_MARKS, PRINT_PICTURES, MULTIPLE), "how the printed interior is made");
    public static final Key<Fields> PDF = new Key<>(
            "pdf",
            Keys.of(
                    PAGE,
                    MARGINS,
                    FONT_SIZE,
                    LINE_HEIGHT,
                    THEME,
                    PDF_ACCENT,
                    KINSOKU,
                    MARKS,
                    LINE_END,
                    CHAPTERS,
                    BOOKMARKS,
                    MATTER,
                    IMPRINT,
                    PDF_OUTPUTS,
                    PRINT,
                    NOTE_NUMBERS,
                    HEADS,
                    INDEX,
                    ATTACH),
            "what concerns the PDF alone");

    private static Shape<String> indexEntry(String example) {
        return new ScalarShape<>(
                Phrase.of("expects.index", IndexEntry.MOST_LEVELS, IndexEntry.MOST_CHARACTERS),
                example,
                text -> IndexEntry.parse(text).map(IndexEntry::toString),
                Map.of("type", List.of("string", "number", "boolean"), "minLength", 1));
    }

    private static Shape<IndexSettings.Term> indexTerm() {
        Key<String> term = new Key<>("term", indexEntry("容器!命名空间"), "the entry, after ! the one below it");
        Key<String> sort = new Key<>("sort", Shapes.words("chong qing"), "what it is sorted by");
        Key<String> see = new Key<>("see", Shapes.words("容器"), "the entry to look at instead");
        Key<List<String>> also = new Key<>("also", Shapes.items(Shapes.words("[进程]")), "further entries to look at");
        return Keys.of(term, sort, see, also).requiring(term).map(fields -> IndexSettings.Term.of(
                        fields.get(term).orElse(""))
                .sortedBy(fields.get(sort).orElse(""))
                .see(fields.get(see).orElse(""))
                .also(fields.get(also).orElse(List.of())));
    }

    private static Key<Length> margin(String side) {
        return new Key<>(side, marginShape(), "the " + side + " margin");
    }

    private static Shape<Length> marginShape() {
        return Shapes.form("expects.margin", "22mm", text -> Lengths.length(text, Length::mm)
                .filter(length -> length.millimetres() <= 200));
    }
}
