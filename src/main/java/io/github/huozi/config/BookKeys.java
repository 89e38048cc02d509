package io.github.huozi.config;

import io.github.huozi.book.CodeSettings;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.EpubSettings;
import io.github.huozi.book.IndexSettings;
import io.github.huozi.book.Length;
import io.github.huozi.book.LineSettings;
import io.github.huozi.book.PdfSettings;
import io.github.huozi.book.PrintSettings;
import io.github.huozi.book.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table of all keys of {@code book.yaml}: what each may hold, and what it says. */
public final class BookKeys {

    private BookKeys() {}

    // What the book says of itself.

    public static final Key<String> TITLE =
            new Key<>("title", Shapes.words("深入浅出容器"), "the main title; else the folder's name");
    public static final Key<String> SUBTITLE = new Key<>("subtitle", Shapes.line("从进程到集群"), "the subtitle");
    public static final Key<List<Contributor>> AUTHORS = new Key<>(
            "authors",
            Shapes.items(Shapes.either(Shapes.words("[李雷]").map(Contributor::author), contributor())),
            "who made the book: names, or {name, role, fileAs}");
    public static final Key<String> LANGUAGE = new Key<>(
            "language",
            Shapes.form("a language tag", "zh-CN", LanguageTag::normalise),
            "a BCP 47 tag; else told from the text");
    public static final Key<String> PUBLISHER = new Key<>("publisher", Shapes.line("活字出版社"), "who publishes it");
    public static final Key<LocalDate> DATE =
            new Key<>("date", Shapes.form("a date", "2018-08-31", BookKeys::date), "the date of publication");
    public static final Key<Integer> EDITION =
            new Key<>("edition", Shapes.whole(1, 999), "the number of the edition: 2 is 第 2 版");
    public static final Key<String> VERSION =
            new Key<>("version", Shapes.words("1.2.0"), "for books that have one, such as 1.2.0");
    public static final Key<String> IDENTIFIER = new Key<>(
            "identifier",
            Shapes.form(
                    "a URI or other text without spaces",
                    "urn:uuid:0b7c0e2c-8d1c-4a55-9f0e-3b8f6a4f7d21",
                    BookKeys::identifier),
            "what tells the book from all others, the same for all its editions");
    public static final Key<String> ISBN_PRINT = new Key<>("print", isbn(), "the ISBN of the printed book");
    public static final Key<String> ISBN_EPUB = new Key<>("epub", isbn(), "the ISBN of the e-book");
    public static final Key<Fields> ISBN =
            new Key<>("isbn", Keys.of(ISBN_PRINT, ISBN_EPUB), "the ISBNs, {print, epub}");
    public static final Key<String> DESCRIPTION =
            new Key<>("description", Shapes.paragraphs("写给后端工程师的容器入门"), "what the book is about");
    public static final Key<String> RIGHTS =
            new Key<>("rights", Shapes.line("CC BY-SA 4.0"), "who holds which rights, or the licence");
    public static final Key<String> SERIES_NAME = new Key<>("name", Shapes.words("云原生丛书"), "the name of the series");
    public static final Key<Integer> SERIES_NUMBER =
            new Key<>("number", Shapes.whole(1, 9999), "the book's number in the series");
    public static final Key<Fields> SERIES = new Key<>(
            "series", Keys.of(SERIES_NAME, SERIES_NUMBER).requiring(SERIES_NAME), "the series, {name, number}");
    public static final Key<String> REPOSITORY = new Key<>(
            "repository",
            Shapes.form("an http or https address", "https://example.org/book", BookKeys::address),
            "the address of the book's sources");
    public static final Key<List<String>> SUBJECTS =
            new Key<>("subjects", Shapes.items(Shapes.words("[容器, 云计算]")), "what it is about, in a few words each");

    // How it is made.

    public static final Key<String> TEMPLATE = new Key<>(
            "template",
            Shapes.word(same("classic", "modern", "literary", "vertical", "poster")),
            "the name of a cover template");
    public static final Key<String> ACCENT =
            new Key<>("accent", Shapes.form("a colour", "\"#7a1f1f\"", BookKeys::colour), "the cover's colour");

    public static final Key<Located<String>> PICTURE =
            new Key<>("picture", Shapes.file("photo.jpg").located(), "the path of a picture for the template to show");

    /** The cover: a picture's path, or a template. */
    public sealed interface Cover {

        /** The file that it names. */
        Optional<Located<String>> file();

        record Picture(Located<String> path) implements Cover {
            @Override
            public Optional<Located<String>> file() {
                return Optional.of(path);
            }
        }

        record Template(Fields fields) implements Cover {
            @Override
            public Optional<Located<String>> file() {
                return fields.get(PICTURE);
            }
        }
    }

    public static final Key<Cover> COVER = new Key<>(
            "cover",
            Shapes.either(
                    Shapes.file("cover.png").located().map(Cover.Picture::new),
                    Keys.of(TEMPLATE, ACCENT, PICTURE).map(Cover.Template::new)),
            "the path of a picture, or {template, accent, picture}");
    public static final Key<Settings.Numbering> NUMBERING =
            new Key<>("numbering", words(Settings.Numbering.values()), "which numbers are added to titles");
    public static final Key<Settings.ReaderComments> READER_COMMENTS = new Key<>(
            "readerComments",
            words(Settings.ReaderComments.values()),
            "what becomes of readers' comments under a chapter");
    public static final Key<Settings.CommentNames> COMMENT_NAMES = new Key<>(
            "commentNames", words(Settings.CommentNames.values()), "whether readers' comments are printed with names");
    public static final Key<Settings.Quotes> QUOTES =
            new Key<>("quotes", words(Settings.Quotes.values()), "what a quotation is that opens with 注意： or the like");
    public static final Key<Settings.RemotePictures> REMOTE =
            new Key<>("remote", words(Settings.RemotePictures.values()), "what becomes of pictures on other servers");
    public static final Key<Severity> FAIL_ON = new Key<>(
            "failOn",
            words(new Severity[] {Severity.ERROR, Severity.WARNING}),
            "how bad a finding must be for no book to be made");
    public static final Key<Integer> TOC_DEPTH =
            new Key<>("depth", Shapes.whole(1, 6), "levels in the table of contents");
    public static final Key<Fields> TOC = new Key<>("toc", Keys.of(TOC_DEPTH), "the table of contents, {depth}");
    public static final Key<List<Located<String>>> STYLES =
            new Key<>("styles", Shapes.items(Shapes.file("my.css").located()), "style sheets of your own, in order");

    // Pictures.

    public static final Key<Integer> DENSITY =
            new Key<>("density", Shapes.whole(72, 2400), "pixels an inch to which over-large pictures are scaled down");
    public static final Key<List<String>> HOSTS = new Key<>(
            "hosts",
            Shapes.items(Shapes.form("the name of a host", "img.example.org", text -> Optional.of(text)
                    .filter(host -> host.matches("[A-Za-z0-9.-]{1,253}")))),
            "the only hosts that pictures are fetched from");

    /** A file that stands in for an address. */
    public record StandIn(String address, String file) {}

    public static final Key<List<StandIn>> STAND_INS = new Key<>(
            "standIns", Shapes.items(standIn()), "files that stand in for pictures on other servers, {address, file}");
    public static final Key<Fields> PICTURES = new Key<>(
            "pictures", Keys.of(DENSITY, HOSTS, STAND_INS), "how pictures are kept, {density, hosts, standIns}");

    // Listings.

    public static final Key<CodeSettings.Highlight> HIGHLIGHT = new Key<>(
            "highlight", words(CodeSettings.Highlight.values()), "whether code is told apart by colour and weight");
    public static final Key<CodeSettings.LineNumbers> LINE_NUMBERS = new Key<>(
            "lineNumbers", words(CodeSettings.LineNumbers.values()), "which listings have their lines numbered");
    public static final Key<String> CODE_LANGUAGE = new Key<>(
            "language",
            Shapes.form("the name of a programming language", "go", text -> Optional.of(text.toLowerCase(Locale.ROOT))
                    .filter(name -> name.matches("[a-z0-9_+#.-]{1,40}"))),
            "the language of listings that name none");
    public static final Key<Fields> CODE = new Key<>(
            "code", Keys.of(HIGHLIGHT, LINE_NUMBERS, CODE_LANGUAGE), "listings, {highlight, lineNumbers, language}");

    // What it is made of.

    public static final Key<Located<String>> OUTLINE = new Key<>(
            "outline",
            Shapes.file("SUMMARY.md").located(),
            "the file or folder that gives the order, instead of `contents`");
    public static final Key<List<ContentsEntry>> CONTENTS =
            new Key<>("contents", new ContentsShape(), "the chapters in order");
    public static final Key<List<Amendment>> AMEND = new Key<>(
            "amend",
            Shapes.items(new AmendmentShape()),
            "changes to single entries of an outline that was found: role, title, before, after");
    public static final Key<List<Exclusion>> EXCLUDE = new Key<>(
            "exclude",
            Shapes.items(new ExclusionShape()),
            "what to leave out: files by name or glob, blocks by {selector}");

    // The PDF.

    public static final Key<Lengths.Page> PAGE = new Key<>(
            "page",
            Shapes.form(
                    "a page size from 50 mm to 1000 mm, or one of " + Words.oneOf(Lengths.pageNames()),
                    "170x240",
                    Lengths::page),
            "the trimmed page: 170x240 (mm), 170mm 240mm, or a name");
    public static final Key<Length> MARGIN_TOP = margin("top");
    public static final Key<Length> MARGIN_BOTTOM = margin("bottom");
    public static final Key<Length> MARGIN_INNER = margin("inner");
    public static final Key<Length> MARGIN_OUTER = margin("outer");

    /** The margins: one for all sides, or each by its name. */
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
            Shapes.form("a size from 5pt to 40pt", "10.5pt", text -> Lengths.length(text, Length::pt)
                    .filter(size -> size.points() >= 5 && size.points() <= 40)),
            "the size of body text");
    public static final Key<Double> LINE_HEIGHT =
            new Key<>("lineHeight", Shapes.decimal(1, 3, "1.7"), "as a multiple of the font size");
    public static final Key<String> THEME = new Key<>(
            "theme",
            Shapes.form(
                    Words.oneOf(new LinkedHashSet<>(PdfSettings.THEMES)) + ", or a style sheet that ends in .css",
                    "classic",
                    text -> Optional.of(text)
                            .filter(theme -> PdfSettings.THEMES.contains(theme) || theme.endsWith(".css"))),
            "the look of the pages: a name, or a style sheet of your own");
    public static final Key<String> PDF_ACCENT =
            new Key<>("accent", Shapes.form("a colour", "\"#7a1f1f\"", BookKeys::colour), "the colour of the theme");
    public static final Key<PdfSettings.Opening> CHAPTERS = new Key<>(
            "chapters", words(PdfSettings.Opening.values()), "where chapters begin: on the next page or on a recto");
    public static final Key<Integer> BOOKMARKS =
            new Key<>("bookmarks", Shapes.whole(1, 6), "levels of the outline that viewers show");
    public static final Key<LineSettings.Kinsoku> KINSOKU =
            new Key<>("kinsoku", words(LineSettings.Kinsoku.values()), "which marks may not begin or end a line");
    public static final Key<LineSettings.Marks> MARKS =
            new Key<>("marks", words(LineSettings.Marks.values()), "how adjacent full-width marks close up");
    public static final Key<LineSettings.LineEnd> LINE_END = new Key<>(
            "lineEnd", words(LineSettings.LineEnd.values()), "what a full-width mark does at the end of a line");
    public static final Key<List<PdfSettings.MatterPage>> MATTER = new Key<>(
            "matter", Shapes.items(Shapes.word(matterWords())), "the pages around the text that the book shall have");
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
            Shapes.items(words(PdfSettings.Output.values())),
            "the files to make: for the screen, for the printer, for correction");
    public static final Key<List<IndexSettings.Term>> INDEX_TERMS = new Key<>(
            "terms",
            Shapes.items(Shapes.either(
                    Shapes.words("[容器]").map(term -> new IndexSettings.Term(term, "", "", List.of())), indexTerm())),
            "words to look for: texts, or {term, sort, see, also}");
    public static final Key<IndexSettings.Order> INDEX_ORDER =
            new Key<>("order", words(IndexSettings.Order.values()), "how Han entries follow each other");
    public static final Key<IndexSettings.Latin> INDEX_LATIN =
            new Key<>("latin", words(IndexSettings.Latin.values()), "whether Latin entries stand before or after");
    public static final Key<Fields> INDEX =
            new Key<>("index", Keys.of(INDEX_TERMS, INDEX_ORDER, INDEX_LATIN), "the index, {terms, order, latin}");
    public static final Key<PdfSettings.NoteNumbering> NOTE_NUMBERS = new Key<>(
            "notes", words(PdfSettings.NoteNumbering.values()), "whether notes are numbered by chapter or by page");
    public static final Key<Length> BLEED = new Key<>(
            "bleed",
            Shapes.form("a length from 0 to 20 mm", "3mm", text -> Lengths.length(text, Length::mm)
                    .filter(length -> length.millimetres() <= 20)),
            "what is printed beyond the trim");
    public static final Key<PrintSettings.CutMarks> CUT_MARKS =
            new Key<>("marks", words(PrintSettings.CutMarks.values()), "whether crop marks are drawn");
    public static final Key<PrintSettings.Pictures> PRINT_PICTURES =
            new Key<>("pictures", words(PrintSettings.Pictures.values()), "how pictures are printed");
    public static final Key<Integer> MULTIPLE = new Key<>(
            "multiple",
            Shapes.form("1, 2, 4, 8, 16 or 32", "16", text -> Optional.of(text)
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
                    INDEX),
            "what concerns the PDF alone");

    // The EPUB.

    public static final Key<EpubSettings.Notes> NOTES =
            new Key<>("notes", words(EpubSettings.Notes.values()), "for which reading systems notes are marked up");
    public static final Key<EpubSettings.Fonts> FONTS = new Key<>(
            "fonts", words(EpubSettings.Fonts.values()), "whether fonts are embedded, or the reader's own are taken");
    public static final Key<List<EpubSettings.Output>> OUTPUTS = new Key<>(
            "outputs", Shapes.items(words(EpubSettings.Output.values())), "the EPUB files to make; else the full book");
    public static final Key<List<String>> SAMPLE_CHAPTERS = new Key<>(
            "chapters", Shapes.items(Shapes.file("[00 开篇词.md, 01.md]")), "the files of the chapters in the sample");
    public static final Key<String> SAMPLE_ADDRESS = new Key<>(
            "address",
            Shapes.form("an http or https address", "https://example.org/book", BookKeys::address),
            "where the whole book is");
    public static final Key<Fields> SAMPLE = new Key<>(
            "sample",
            Keys.of(SAMPLE_CHAPTERS, SAMPLE_ADDRESS).requiring(SAMPLE_CHAPTERS),
            "what the sample holds, {chapters, address}");
    public static final Key<String> CERTIFIED_BY = new Key<>(
            "certifiedBy",
            Shapes.words("活字出版社"),
            "who has checked that the book conforms to EPUB Accessibility 1.1 and WCAG 2.2 AA");
    public static final Key<Fields> EPUB =
            new Key<>("epub", Keys.of(NOTES, FONTS, OUTPUTS, SAMPLE, CERTIFIED_BY), "what concerns the EPUB alone");

    // The site.

    public static final Key<String> SITE_ADDRESS = new Key<>(
            "url",
            Shapes.form("an http or https address", "https://example.org/book/", BookKeys::folderAddress),
            "where the site will be found");
    public static final Key<Fields> SITE = new Key<>("site", Keys.of(SITE_ADDRESS), "what concerns the site alone");

    // What is looked for in the sources.

    public static final Key<List<String>> LINTS_OFF = new Key<>(
            "off",
            Shapes.items(Shapes.form("the code of a warning, such as CHK-031", "CHK-031", BookKeys::lint)),
            "codes of findings that `check` is not to tell");
    public static final Key<Map<String, List<String>>> LINTS_TERMS = new Key<>(
            "terms", new TermsShape(), "a list of terms: what is to be written, and what must not be written instead");
    public static final Key<Fields> LINTS =
            new Key<>("check", Keys.of(LINTS_OFF, LINTS_TERMS), "what the goal `check` looks for in the sources");

    /** The whole file. */
    static final Keys FILE = new Keys(
            List.of(
                    TITLE,
                    SUBTITLE,
                    AUTHORS,
                    LANGUAGE,
                    PUBLISHER,
                    DATE,
                    EDITION,
                    VERSION,
                    IDENTIFIER,
                    ISBN,
                    DESCRIPTION,
                    RIGHTS,
                    SERIES,
                    REPOSITORY,
                    SUBJECTS,
                    COVER,
                    NUMBERING,
                    READER_COMMENTS,
                    COMMENT_NAMES,
                    QUOTES,
                    REMOTE,
                    FAIL_ON,
                    TOC,
                    CODE,
                    PICTURES,
                    OUTLINE,
                    CONTENTS,
                    AMEND,
                    EXCLUDE,
                    STYLES,
                    PDF,
                    EPUB,
                    SITE,
                    LINTS),
            List.of(),
            misnomers());

    private static Map<String, String> misnomers() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Key<Fields> group : List.of(PDF, EPUB, SITE, TOC)) {
            ((Keys) group.shape())
                    .keys()
                    .forEach(key -> words.put(
                            Keys.plain(key.name()), "write it within `" + group.name() + ":` as `" + key.name() + "`"));
        }
        for (String role : List.of("translator", "editor", "illustrator", "compiler", "reviewer", "designer")) {
            words.put(role, "write `authors: [{name: …, role: " + role + "}]`");
        }
        Map.of(
                        "标题",
                        "title",
                        "书名",
                        "title",
                        "作者",
                        "authors",
                        "语言",
                        "language",
                        "目录",
                        "contents",
                        "lang",
                        "language",
                        "chapters",
                        "contents",
                        "parts",
                        "contents",
                        "summary",
                        "outline",
                        "css",
                        "styles")
                .forEach((word, key) -> words.put(word, "did you mean `" + key + "`?"));
        return words;
    }

    private static Optional<String> lint(String text) {
        String id = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Code.values())
                .filter(code -> code.severity() != Severity.ERROR)
                .map(Code::id)
                .filter(id::equals)
                .findFirst();
    }

    private static Shape<StandIn> standIn() {
        Key<String> address = new Key<>(
                "address",
                Shapes.form("an http or https address", "https://example.org/a.png", BookKeys::address),
                "as the chapters write it");
        Key<String> file = new Key<>("file", Shapes.file("images/a.png"), "the path of a file in the book's folder");
        return Keys.of(address, file)
                .requiring(address)
                .map(fields -> new StandIn(
                        fields.get(address).orElse(""), fields.get(file).orElse("")));
    }

    private static Shape<Contributor> contributor() {
        Key<String> name = new Key<>("name", Shapes.words("李雷"), "as printed");
        Key<Contributor.Role> role = new Key<>("role", words(Contributor.Role.values()), "what they did");
        Key<String> fileAs = new Key<>("fileAs", Shapes.line("Li, Lei"), "the name to sort by");
        return Keys.of(name, role, fileAs)
                .requiring(name)
                .map(fields -> new Contributor(
                        fields.get(name).orElse(""),
                        fields.get(role).orElse(Contributor.Role.AUTHOR),
                        fields.get(fileAs).orElse("")));
    }

    private static Shape<IndexSettings.Term> indexTerm() {
        Key<String> term = new Key<>("term", Shapes.words("容器!命名空间"), "the entry, after ! the one below it");
        Key<String> sort = new Key<>("sort", Shapes.words("chong qing"), "what it is sorted by");
        Key<String> see = new Key<>("see", Shapes.words("容器"), "the entry to look at instead");
        Key<List<String>> also = new Key<>("also", Shapes.items(Shapes.words("[进程]")), "further entries to look at");
        return Keys.of(term, sort, see, also)
                .requiring(term)
                .map(fields -> new IndexSettings.Term(
                        fields.get(term).orElse(""),
                        fields.get(sort).orElse(""),
                        fields.get(see).orElse(""),
                        fields.get(also).orElse(List.of())));
    }

    private static Shape<String> isbn() {
        return Shapes.form("an ISBN with a right check digit", "978-7-302-14724-4", Isbn::parse);
    }

    private static Key<Length> margin(String side) {
        return new Key<>(side, marginShape(), "the " + side + " margin");
    }

    private static Shape<Length> marginShape() {
        return Shapes.form("a length from 0 to 200 mm", "22mm", text -> Lengths.length(text, Length::mm)
                .filter(length -> length.millimetres() <= 200));
    }

    private static <E extends Enum<E>> Shape<E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(key(value), value));
        return Shapes.word(words);
    }

    private static Map<String, PdfSettings.MatterPage> matterWords() {
        Map<String, PdfSettings.MatterPage> words = new LinkedHashMap<>();
        for (PdfSettings.MatterPage page : PdfSettings.MatterPage.values()) {
            words.put(key(page).replace('_', '-'), page);
        }
        return words;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> same(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> map.put(word, word));
        return map;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(
                            text,
                            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                                    .withResolverStyle(ResolverStyle.STRICT)))
                    .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> identifier(String text) {
        Function<String, Boolean> uuid = t -> t.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        boolean good = !text.isEmpty()
                && text.length() <= 500
                && text.codePoints().noneMatch(Character::isWhitespace)
                && (!text.startsWith("urn:uuid:") || uuid.apply(text.substring(9)))
                && (!text.startsWith("urn:isbn:") || Isbn.parse(text).isPresent());
        return good ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of a folder; the last slash may be left to us. */
    private static Optional<String> folderAddress(String text) {
        return address(text).filter(found -> !found.contains("?") && !found.contains("#"));
    }

    private static Optional<String> colour(String text) {
        if (text.matches("#[0-9a-fA-F]{3}")) {
            return Optional.of(text.replaceAll("([0-9a-fA-F])", "$1$1").toLowerCase(Locale.ROOT));
        }
        return text.matches("#[0-9a-fA-F]{6}") ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
