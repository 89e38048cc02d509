package io.github.huozi.config.key;

import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.book.settings.LintSettings;
import io.github.huozi.book.settings.Numbers;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.SiteSettings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Lengths;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the settings from a configuration; absent keys default to {@link Settings#defaults()}. */
public final class BookSettings {

    /** Fewer characters per line do not make a text block. */
    private static final int LEAST_CHARACTERS = 8;

    private BookSettings() {}

    /** Reads the settings. Paths remain as written by the author. */
    public static Settings of(Fields fields, DiagnosticSink sink) {
        Settings.Builder settings = Settings.builder();
        fields.get(BookKeys.NUMBERING).ifPresent(settings::numbering);
        fields.get(BookKeys.NUMBERS).map(BookSettings::numbers).ifPresent(settings::numbers);
        fields.get(BookKeys.READER_COMMENTS).ifPresent(settings::readerComments);
        fields.get(BookKeys.REMOTE).ifPresent(settings::remotePictures);
        fields.get(BookKeys.FAIL_ON).ifPresent(settings::failOn);
        fields.get(BookKeys.TOC).flatMap(toc -> toc.get(BookKeys.TOC_DEPTH)).ifPresent(settings::tocDepth);
        fields.get(BookKeys.COVER).map(BookSettings::cover).ifPresent(settings::cover);
        fields.get(BookKeys.STYLES)
                .map(styles -> styles.stream().map(Located::value).toList())
                .ifPresent(settings::styles);
        fields.get(PdfKeys.PDF).map(pdf -> pdf(pdf, sink)).ifPresent(settings::pdf);
        fields.get(EpubKeys.EPUB).map(BookSettings::epub).ifPresent(settings::epub);
        fields.get(BookKeys.SITE)
                .flatMap(site -> site.get(BookKeys.SITE_ADDRESS))
                .map(SiteSettings::at)
                .ifPresent(settings::site);
        ReadingSettings.Builder reading = ReadingSettings.builder();
        fields.get(BookKeys.QUOTES).ifPresent(reading::quotes);
        fields.get(BookKeys.COMMENT_NAMES).ifPresent(reading::commentNames);
        fields.get(BookKeys.COMPONENTS).ifPresent(reading::components);
        settings.reading(reading.build());
        fields.get(BookKeys.CODE).map(BookSettings::code).ifPresent(settings::code);
        fields.get(MathKeys.MATH).ifPresent(settings::math);
        fields.get(BookKeys.LINTS).map(BookSettings::lints).ifPresent(settings::lints);
        PictureSettings pictures =
                fields.get(BookKeys.PICTURES).map(BookSettings::pictures).orElse(PictureSettings.defaults());
        settings.pictures(fields.get(BookKeys.BADGES)
                .map(badges -> pictures.toBuilder().badges(badges).build())
                .orElse(pictures));
        return settings.build();
    }

    private static Numbers numbers(Fields fields) {
        Numbers.Builder numbers = Numbers.builder();
        fields.get(BookKeys.PART_NUMBERS).ifPresent(numbers::part);
        fields.get(BookKeys.CHAPTER_NUMBERS).ifPresent(numbers::chapter);
        fields.get(BookKeys.APPENDIX_NUMBERS).ifPresent(numbers::appendix);
        return numbers.build();
    }

    private static LintSettings lints(Fields fields) {
        LintSettings.Builder lints = LintSettings.builder();
        fields.get(BookKeys.LINTS_OFF).map(Set::copyOf).ifPresent(lints::off);
        fields.get(BookKeys.LINTS_TERMS).ifPresent(lints::terms);
        return lints.build();
    }

    private static EpubSettings epub(Fields fields) {
        EpubSettings.Builder epub = EpubSettings.builder();
        fields.get(EpubKeys.NOTES).ifPresent(epub::notes);
        fields.get(EpubKeys.FONTS).ifPresent(epub::fonts);
        fields.get(EpubKeys.FORMULAS).ifPresent(epub::formulas);
        fields.get(EpubKeys.OUTPUTS).ifPresent(epub::outputs);
        fields.get(EpubKeys.SAMPLE)
                .map(sample -> EpubSettings.Sample.of(
                                sample.get(EpubKeys.SAMPLE_CHAPTERS).orElse(List.of()))
                        .at(sample.get(EpubKeys.SAMPLE_ADDRESS).orElse("")))
                .ifPresent(epub::sample);
        fields.get(EpubKeys.CERTIFIED_BY).ifPresent(epub::certifiedBy);
        fields.get(EpubKeys.FILE_AS).ifPresent(epub::fileAs);
        return epub.build();
    }

    private static CoverSettings cover(BookKeys.Cover cover) {
        if (cover instanceof BookKeys.Cover.Picture picture) {
            return CoverSettings.ofPicture(picture.path().value());
        }
        Fields fields = ((BookKeys.Cover.Template) cover).fields();
        CoverSettings.Builder settings = CoverSettings.builder();
        fields.get(BookKeys.PICTURE).map(Located::value).ifPresent(settings::picture);
        fields.get(BookKeys.TEMPLATE).ifPresent(settings::template);
        fields.get(BookKeys.ACCENT).flatMap(Colour::of).ifPresent(settings::accent);
        return settings.build();
    }

    private static PictureSettings pictures(Fields fields) {
        Map<String, String> standIns = new HashMap<>();
        fields.get(BookKeys.STAND_INS)
                .orElse(List.of())
                .forEach(standIn -> standIns.putIfAbsent(standIn.address(), standIn.file()));
        PictureSettings.Builder pictures = PictureSettings.builder().standIns(standIns);
        fields.get(BookKeys.DENSITY).ifPresent(pictures::density);
        fields.get(BookKeys.HOSTS).ifPresent(pictures::hosts);
        return pictures.build();
    }

    private static CodeSettings code(Fields fields) {
        CodeSettings.Builder code = CodeSettings.builder();
        fields.get(BookKeys.HIGHLIGHT).ifPresent(code::highlight);
        fields.get(BookKeys.LINE_NUMBERS).ifPresent(code::lineNumbers);
        fields.get(BookKeys.CODE_LANGUAGE).ifPresent(code::language);
        fields.get(BookKeys.DIAGRAMS).ifPresent(code::diagrams);
        return code.build();
    }

    private static PdfSettings pdf(Fields fields, DiagnosticSink sink) {
        PdfSettings usual = PdfSettings.of(fields.get(PdfKeys.THEME).orElse("classic"));
        PdfSettings.Builder pdf =
                usual.toBuilder().page(page(fields, usual.page())).lines(lines(fields));
        fields.get(PdfKeys.PDF_ACCENT).flatMap(Colour::of).ifPresent(pdf::accent);
        fields.get(PdfKeys.CHAPTERS).ifPresent(pdf::chapters);
        fields.get(PdfKeys.BOOKMARKS).ifPresent(pdf::bookmarks);
        fields.get(PdfKeys.MATTER).<Set<PdfSettings.MatterPage>>map(Set::copyOf).ifPresent(pdf::matter);
        fields.get(PdfKeys.IMPRINT).map(BookSettings::imprint).ifPresent(pdf::imprint);
        fields.get(PdfKeys.PDF_OUTPUTS).ifPresent(pdf::outputs);
        fields.get(PdfKeys.PRINT).map(BookSettings::print).ifPresent(pdf::print);
        fields.get(PdfKeys.NOTE_NUMBERS).ifPresent(pdf::notes);
        fields.get(PdfKeys.HEADS).ifPresent(pdf::heads);
        fields.get(PdfKeys.INDEX).map(BookSettings::index).ifPresent(pdf::index);
        fields.get(PdfKeys.ATTACH).ifPresent(pdf::attached);
        PdfSettings asked = pdf.build();
        return checked(asked.page(), fields, sink) ? asked : usual;
    }

    private static PageSettings page(Fields fields, PageSettings usual) {
        Optional<Lengths.Page> page = fields.get(PdfKeys.PAGE);
        Length width = page.map(Lengths.Page::width).orElse(usual.width());
        Length height = page.map(Lengths.Page::height).orElse(usual.height());
        // Margins that are not set keep their proportion to the page.
        double across = width.points() / usual.width().points();
        double down = height.points() / usual.height().points();
        return PageSettings.builder()
                .width(width)
                .height(height)
                .marginTop(margin(fields, PdfKeys.MARGIN_TOP, usual.marginTop(), down))
                .marginBottom(margin(fields, PdfKeys.MARGIN_BOTTOM, usual.marginBottom(), down))
                .marginInner(margin(fields, PdfKeys.MARGIN_INNER, usual.marginInner(), across))
                .marginOuter(margin(fields, PdfKeys.MARGIN_OUTER, usual.marginOuter(), across))
                .fontSize(fields.get(PdfKeys.FONT_SIZE).orElse(usual.fontSize()))
                .lineHeight(fields.get(PdfKeys.LINE_HEIGHT).orElse(usual.lineHeight()))
                .build();
    }

    private static LineSettings lines(Fields fields) {
        LineSettings.Builder lines = LineSettings.builder();
        fields.get(PdfKeys.KINSOKU).ifPresent(lines::kinsoku);
        fields.get(PdfKeys.MARKS).ifPresent(lines::marks);
        fields.get(PdfKeys.LINE_END).ifPresent(lines::lineEnd);
        return lines.build();
    }

    private static IndexSettings index(Fields fields) {
        IndexSettings.Builder index = IndexSettings.builder();
        fields.get(PdfKeys.INDEX_TERMS).ifPresent(index::terms);
        fields.get(PdfKeys.INDEX_ORDER).ifPresent(index::order);
        fields.get(PdfKeys.INDEX_LATIN).ifPresent(index::latin);
        return index.build();
    }

    private static PrintSettings print(Fields fields) {
        PrintSettings.Builder print = PrintSettings.builder();
        fields.get(PdfKeys.BLEED).ifPresent(print::bleed);
        fields.get(PdfKeys.CUT_MARKS).ifPresent(print::marks);
        fields.get(PdfKeys.PRINT_PICTURES).ifPresent(print::pictures);
        fields.get(PdfKeys.MULTIPLE).ifPresent(print::multiple);
        return print.build();
    }

    private static Imprint imprint(Fields fields) {
        Imprint.Builder imprint = Imprint.builder();
        fields.get(PdfKeys.CIP).ifPresent(imprint::cip);
        fields.get(PdfKeys.EDITORS).ifPresent(imprint::editors);
        fields.get(PdfKeys.PRINTING).ifPresent(imprint::printing);
        fields.get(PdfKeys.PRICE).ifPresent(imprint::price);
        fields.get(PdfKeys.FACTS).ifPresent(imprint::facts);
        return imprint.build();
    }

    private static Length margin(Fields fields, Key<Length> side, Length usual, double share) {
        Optional<PdfKeys.Margins> margins = fields.get(PdfKeys.MARGINS);
        if (margins.isPresent() && margins.get() instanceof PdfKeys.Margins.All all) {
            return all.length();
        }
        return margins.map(each -> ((PdfKeys.Margins.Each) each).fields())
                .flatMap(each -> each.get(side))
                .orElse(Length.pt(usual.points() * Math.min(1, share)));
    }

    private static boolean checked(PageSettings page, Fields fields, DiagnosticSink sink) {
        double measure = page.width().points()
                - page.marginInner().points()
                - page.marginOuter().points();
        double height = page.height().points()
                - page.marginTop().points()
                - page.marginBottom().points();
        double line = page.fontSize().points() * page.lineHeight();
        if (measure >= LEAST_CHARACTERS * page.fontSize().points() && height >= LEAST_CHARACTERS * line) {
            return true;
        }
        Key<?> key = fields.has(PdfKeys.MARGINS) ? PdfKeys.MARGINS : PdfKeys.PAGE;
        sink.report(Code.WRONG_VALUE.at(fields.position(key), "page", LEAST_CHARACTERS));
        return false;
    }
}
