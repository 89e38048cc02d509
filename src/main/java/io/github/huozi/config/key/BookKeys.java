package io.github.huozi.config.key;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.language.NumberForm;
import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Located;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of all keys of {@code book.yaml}: the legal values of each, and what it means. */
public final class BookKeys {

    private BookKeys() {}

    // Metadata.

    public static final Key<String> TITLE =
            new Key<>("title", Shapes.words("深入浅出容器"), "the main title; else the folder's name");
    public static final Key<String> SUBTITLE = new Key<>("subtitle", Shapes.line("从进程到集群"), "the subtitle");
    public static final Key<List<Contributor>> AUTHORS = new Key<>(
            "authors",
            Shapes.items(Shapes.either(Shapes.words("[李雷]").map(Contributor::author), contributor())),
            "who made the book: names, or {name, role, fileAs}");
    public static final Key<String> LANGUAGE = new Key<>(
            "language",
            Shapes.form("expects.language", "zh-CN", LanguageTag::normalise),
            "a BCP 47 tag; else told from the text");
    public static final Key<String> PUBLISHER = new Key<>("publisher", Shapes.line("活字出版社"), "who publishes it");
    public static final Key<LocalDate> DATE =
            new Key<>("date", Shapes.form("expects.date", "2018-08-31", Forms::date), "the date of publication");
    public static final Key<Integer> EDITION =
            new Key<>("edition", Shapes.whole(1, 999), "the number of the edition: 2 is 第 2 版");
    public static final Key<String> VERSION =
            new Key<>("version", Shapes.words("1.2.0"), "for books that have one, such as 1.2.0");
    public static final Key<String> IDENTIFIER = new Key<>(
            "identifier",
            Shapes.form("expects.identifier", "urn:uuid:0b7c0e2c-8d1c-4a55-9f0e-3b8f6a4f7d21", Forms::identifier),
            "what tells the book from all others, the same for all its editions");
    public static final Key<String> ISBN_PRINT = new Key<>("print", Forms.isbn(), "the ISBN of the printed book");
    public static final Key<String> ISBN_EPUB = new Key<>("epub", Forms.isbn(), "the ISBN of the e-book");
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
            Shapes.form("expects.address", "https://example.org/book", Forms::address),
            "the address of the book's sources");
    public static final Key<List<String>> SUBJECTS =
            new Key<>("subjects", Shapes.items(Shapes.words("[容器, 云计算]")), "what it is about, in a few words each");

    // General settings.

    public static final Key<String> TEMPLATE = new Key<>(
            "template",
            Shapes.word(Forms.same("classic", "modern", "literary", "vertical", "poster")),
            "the name of a cover template");
    public static final Key<String> ACCENT =
            new Key<>("accent", Shapes.form("expects.colour", "\"#7a1f1f\"", Forms::colour), "the cover's colour");

    public static final Key<Located<String>> PICTURE =
            new Key<>("picture", Shapes.file("photo.jpg").located(), "the path of a picture for the template to show");

    /** The cover: a picture's path, or a template. */
    public sealed interface Cover {

        /** Returns the file that it names. */
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
            new Key<>("numbering", Forms.words(Settings.Numbering.values()), "which numbers are added to titles");
    public static final Key<String> PART_NUMBERS = numbers("part", "第一编");
    public static final Key<String> CHAPTER_NUMBERS = numbers("chapter", "第 1 讲");
    public static final Key<String> APPENDIX_NUMBERS = numbers("appendix", "附录一");
    public static final Key<Fields> NUMBERS = new Key<>(
            "numbers",
            Keys.of(PART_NUMBERS, CHAPTER_NUMBERS, APPENDIX_NUMBERS),
            "how those numbers are written, each told by the first one, {part, chapter, appendix}");
    public static final Key<Settings.ReaderComments> READER_COMMENTS = new Key<>(
            "readerComments",
            Forms.words(Settings.ReaderComments.values()),
            "what becomes of readers' comments under a chapter");
    public static final Key<ReadingSettings.CommentNames> COMMENT_NAMES = new Key<>(
            "commentNames",
            Forms.words(ReadingSettings.CommentNames.values()),
            "whether readers' comments are printed with names");
    public static final Key<Map<String, ReadingSettings.Component>> COMPONENTS = new Key<>(
            "components",
            new MeaningsShape<>("components", Forms.words(ReadingSettings.Component.values())),
            "what components of a site are that are not known otherwise, by their names as they are written");
    public static final Key<WordSettings.Changes> WORD_CHANGES =
            new Key<>("changes", Forms.words(WordSettings.Changes.values()), "what becomes of tracked changes");
    public static final Key<WordSettings.Comments> WORD_COMMENTS =
            new Key<>("comments", Forms.words(WordSettings.Comments.values()), "what becomes of comments");
    public static final Key<Map<String, WordSettings.Style>> WORD_STYLES = new Key<>(
            "styles",
            new MeaningsShape<>("styles", Forms.words(WordSettings.Style.values())),
            "what paragraphs of a style are, by the names that Word shows");
    public static final Key<Fields> WORD = new Key<>(
            "word",
            Keys.of(WORD_CHANGES, WORD_COMMENTS, WORD_STYLES),
            "how documents of Word are read, {changes, comments, styles}");
    public static final Key<ReadingSettings.Quotes> QUOTES = new Key<>(
            "quotes",
            Forms.words(ReadingSettings.Quotes.values()),
            "what a quotation is that opens with 注意： or the like");
    public static final Key<ReadingSettings.Texts> FORMAT = new Key<>(
            "format", Forms.words(ReadingSettings.Texts.values()), "what files without markup, such as .txt, are");
    public static final Key<List<String>> NOVEL_DROP = new Key<>(
            "drop",
            Shapes.items(Shapes.line("更多好书尽在*")),
            "texts that are left out of novels: each wherever it is, or whole lines with * for any text");
    public static final Key<Fields> NOVEL = new Key<>("novel", Keys.of(NOVEL_DROP), "novels in plain text, {drop}");
    public static final Key<Settings.RemotePictures> REMOTE = new Key<>(
            "remote", Forms.words(Settings.RemotePictures.values()), "what becomes of pictures on other servers");
    public static final Key<PictureSettings.Badges> BADGES = new Key<>(
            "badges",
            Forms.words(PictureSettings.Badges.values()),
            "what becomes of the badges of a repository, such as those of shields.io");
    public static final Key<Severity> FAIL_ON = new Key<>(
            "failOn",
            Forms.words(new Severity[] {Severity.ERROR, Severity.WARNING}),
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
            Shapes.items(Shapes.form("expects.host", "img.example.org", text -> Optional.of(text)
                    .filter(host -> host.matches("[A-Za-z0-9.-]{1,253}")))),
            "the only hosts that pictures are fetched from");

    /** A local file that replaces an address. */
    public record StandIn(String address, String file) {}

    public static final Key<List<StandIn>> STAND_INS = new Key<>(
            "standIns", Shapes.items(standIn()), "files that stand in for pictures on other servers, {address, file}");
    public static final Key<Fields> PICTURES = new Key<>(
            "pictures", Keys.of(DENSITY, HOSTS, STAND_INS), "how pictures are kept, {density, hosts, standIns}");

    // Listings.

    public static final Key<CodeSettings.Highlight> HIGHLIGHT = new Key<>(
            "highlight",
            Forms.words(CodeSettings.Highlight.values()),
            "whether code is told apart by colour and weight");
    public static final Key<CodeSettings.LineNumbers> LINE_NUMBERS = new Key<>(
            "lineNumbers", Forms.words(CodeSettings.LineNumbers.values()), "which listings have their lines numbered");
    public static final Key<String> CODE_LANGUAGE = new Key<>(
            "language",
            Shapes.form("expects.programming", "go", text -> Optional.of(text.toLowerCase(Locale.ROOT))
                    .filter(name -> name.matches("[a-z0-9_+#.-]{1,40}"))),
            "the language of listings that name none");
    public static final Key<CodeSettings.Diagrams> DIAGRAMS = new Key<>(
            "diagrams", Forms.words(CodeSettings.Diagrams.values()), "whether diagrams are drawn or stay listings");
    public static final Key<Fields> CODE = new Key<>(
            "code",
            Keys.of(HIGHLIGHT, LINE_NUMBERS, CODE_LANGUAGE, DIAGRAMS),
            "listings, {highlight, lineNumbers, language, diagrams}");

    // Contents.

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

    // The site.

    public static final Key<String> SITE_ADDRESS = new Key<>(
            "url",
            Shapes.form("expects.address", "https://example.org/book/", Forms::folderAddress),
            "where the site will be found");
    public static final Key<Fields> SITE = new Key<>("site", Keys.of(SITE_ADDRESS), "what concerns the site alone");

    // Lints.

    public static final Key<List<String>> LINTS_OFF = new Key<>(
            "off",
            Shapes.items(Shapes.form("expects.lint", "CHK-031", Forms::lint)),
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
                    NUMBERS,
                    READER_COMMENTS,
                    COMMENT_NAMES,
                    QUOTES,
                    COMPONENTS,
                    WORD,
                    FORMAT,
                    NOVEL,
                    REMOTE,
                    BADGES,
                    FAIL_ON,
                    TOC,
                    CODE,
                    MathKeys.MATH,
                    PICTURES,
                    OUTLINE,
                    CONTENTS,
                    AMEND,
                    EXCLUDE,
                    STYLES,
                    PdfKeys.PDF,
                    EpubKeys.EPUB,
                    SITE,
                    LINTS),
            List.of(),
            misnomers());

    private static Map<String, Phrase> misnomers() {
        Map<String, Phrase> words = new LinkedHashMap<>();
        for (Key<Fields> group : List.of(PdfKeys.PDF, EpubKeys.EPUB, SITE, TOC)) {
            ((Keys) group.shape())
                    .keys()
                    .forEach(key ->
                            words.put(Keys.plain(key.name()), Phrase.of("config.within", group.name(), key.name())));
        }
        for (String role : List.of("translator", "editor", "illustrator", "compiler", "reviewer", "designer")) {
            words.put(role, Phrase.of("config.contributor", role));
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
                .forEach((word, key) -> words.put(word, Phrase.of("config.meant", key)));
        return words;
    }

    private static Shape<StandIn> standIn() {
        Key<String> address = new Key<>(
                "address",
                Shapes.form("expects.address", "https://example.org/a.png", Forms::address),
                "as the chapters write it");
        Key<String> file = new Key<>("file", Shapes.file("images/a.png"), "the path of a file in the book's folder");
        return Keys.of(address, file)
                .requiring(address)
                .map(fields -> new StandIn(
                        fields.get(address).orElse(""), fields.get(file).orElse("")));
    }

    private static Shape<Contributor> contributor() {
        Key<String> name = new Key<>("name", Shapes.words("李雷"), "as printed");
        Key<Contributor.Role> role = new Key<>("role", Forms.words(Contributor.Role.values()), "what they did");
        Key<String> fileAs = new Key<>("fileAs", Shapes.line("Li, Lei"), "the name to sort by");
        return Keys.of(name, role, fileAs).requiring(name).map(fields -> Contributor.of(
                        fields.get(name).orElse(""), fields.get(role).orElse(Contributor.Role.AUTHOR))
                .filedAs(fields.get(fileAs).orElse("")));
    }

    private static Key<String> numbers(String name, String example) {
        return new Key<>(
                name,
                Shapes.form(
                        "expects.first", example, text -> NumberForm.of(text).map(form -> text)),
                "how the first " + name + " is numbered");
    }
}
