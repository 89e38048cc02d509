package io.github.huozi.config.key;

import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Shapes;
import java.util.List;

/** The keys of {@code book.yaml} for the EPUB only. */
public final class EpubKeys {

    private EpubKeys() {}

    public static final Key<EpubSettings.Notes> NOTES = new Key<>(
            "notes", Forms.words(EpubSettings.Notes.values()), "for which reading systems notes are marked up");
    public static final Key<EpubSettings.Fonts> FONTS = new Key<>(
            "fonts",
            Forms.words(EpubSettings.Fonts.values()),
            "whether fonts are embedded, or the reader's own are taken");
    public static final Key<EpubSettings.Formulas> FORMULAS = new Key<>(
            "formulas",
            Forms.words(EpubSettings.Formulas.values()),
            "whether formulas are MathML or pictures; else what the reading systems of an output draw");
    public static final Key<List<EpubSettings.Output>> OUTPUTS = new Key<>(
            "outputs",
            Shapes.items(Forms.words(EpubSettings.Output.values())),
            "the EPUB files to make; else the full book");
    public static final Key<List<String>> SAMPLE_CHAPTERS = new Key<>(
            "chapters", Shapes.items(Shapes.file("[00 开篇词.md, 01.md]")), "the files of the chapters in the sample");
    public static final Key<String> SAMPLE_ADDRESS = new Key<>(
            "address",
            Shapes.form("expects.address", "https://example.org/book", Forms::address),
            "where the whole book is");
    public static final Key<Fields> SAMPLE = new Key<>(
            "sample",
            Keys.of(SAMPLE_CHAPTERS, SAMPLE_ADDRESS).requiring(SAMPLE_CHAPTERS),
            "what the sample holds, {chapters, address}");
    public static final Key<String> CERTIFIED_BY = new Key<>(
            "certifiedBy",
            Shapes.words("活字出版社"),
            "who has checked that the book conforms to EPUB Accessibility 1.1 and WCAG 2.2 AA");
    public static final Key<String> FILE_AS = new Key<>(
            "fileAs", Shapes.words("chong gou"), "the title to sort by; else as a Chinese title reads in pinyin");
    public static final Key<Fields> EPUB = new Key<>(
            "epub",
            Keys.of(NOTES, FONTS, FORMULAS, OUTPUTS, SAMPLE, CERTIFIED_BY, FILE_AS),
            "what concerns the EPUB alone");
}
