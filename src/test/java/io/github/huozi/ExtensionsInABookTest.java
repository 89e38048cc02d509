package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.ContentPass;
import io.github.huozi.api.Extension;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers, passes and checks of a program that makes books. */
class ExtensionsInABookTest {

    @TempDir
    Path output;

    /** Each line is a chapter with one paragraph, the picture that the file holds, and a part of paragraphs as its place. */
    private record LineReader() implements SourceReader {

        @Override
        public Set<String> endings() {
            return Set.of(".lines");
        }

        @Override
        public SourceContent read(SourceInput source) throws IOException {
            String text = new String(source.bytes().toByteArray(), StandardCharsets.UTF_8);
            if (text.contains("坏")) {
                throw new IllegalStateException("坏字");
            }
            List<SourceChapter> chapters = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                Position place = Position.in(source.path(), Position.Unit.PARAGRAPH, chapters.size() + 1);
                Element body = new Element("body");
                Element paragraph = body.appendElement("p").text(line + "的正文");
                paragraph.appendElement("img").attr("src", "media/a b.png").attr("alt", "印");
                Markup.mark(paragraph, place);
                chapters.add(SourceChapter.builder(body)
                        .name(line)
                        .title(line)
                        .position(place)
                        .build());
            }
            return SourceContent.builder()
                    .chapters(chapters)
                    .file("media/a b.png", png())
                    .metadata("publisher", List.of("行行书局"))
                    .build();
        }
    }

    private static Binary png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
        return Binary.copyOf(out.toByteArray());
    }

    private static Manuscript book(Source... sources) {
        var builder = Manuscript.builder()
                .title("试样")
                .author("甲")
                .language("zh-CN")
                .identifier("urn:uuid:3d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3f");
        for (Source source : sources) {
            builder.chapter(source);
        }
        return builder.build();
    }

    private static Source lines(String text) {
        return Source.markdown(text).named("诗/甲.lines").as(Source.Format.DETECT);
    }

    private byte[] epub(Publisher publisher, Manuscript book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        publisher.write(book, Format.EPUB, out);
        EpubAssert.assertThatEpub(out.toByteArray());
        assertThat(EpubAssert.check(out.toByteArray())).isEmpty();
        return out.toByteArray();
    }

    private static List<String> headings(byte[] epub) {
        return EpubAssert.entries(epub).keySet().stream()
                .filter(name -> name.endsWith("nav.xhtml"))
                .flatMap(name -> Jsoup.parse(EpubAssert.text(epub, name)).select("nav[epub:type=toc] a").stream())
                .map(link -> link.text().replaceFirst("^第.章\\u3000", ""))
                .toList();
    }

    @Test
    void oneFileGivesSeveralChaptersWithThePicturesThatItHolds() throws IOException {
        Publisher publisher =
                Publisher.builder().reader(new LineReader()).mostAtOnce(1).build();

        byte[] epub = epub(
                publisher,
                book(lines("春\n夏"), Source.markdown("# 秋\n\n见[春](诗/甲.lines)。").named("b.md")));

        assertThat(headings(epub)).contains("春", "夏", "秋");
        String all = EpubAssert.entries(epub).keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .map(name -> EpubAssert.text(epub, name))
                .reduce("", String::concat);
        assertThat(Jsoup.parse(all).select("img[alt=印]")).hasSize(2);
        assertThat(all).contains("春的正文", "夏的正文");
        assertThat(EpubAssert.entries(epub).keySet()).anyMatch(name -> name.endsWith(".png"));
        assertThat(EpubAssert.entries(epub).keySet().stream()
                        .filter(name -> name.endsWith(".opf"))
                        .map(name -> EpubAssert.text(epub, name)))
                .allMatch(opf -> opf.contains("行行书局"));
    }

    @Test
    void aFolderTakesTheFilesOfAReaderAsChapters(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01 序.md"), "# 序\n\n夜里抄了几首诗，存在这里，留给后来的人慢慢地看。");
        Files.writeString(folder.resolve("02 诗.lines"), "春\n夏");
        Publisher publisher = Publisher.builder().reader(new LineReader()).build();

        Publication done =
                publisher.publish(PublishRequest.of(folder).to(output).formats(Format.EPUB));

        byte[] epub = Files.readAllBytes(done.file(Format.EPUB));
        assertThat(headings(epub)).containsSubsequence("春", "夏");
        assertThat(headings(epub)).anyMatch(heading -> heading.contains("序"));
    }

    @Test
    void aFileThatTheCallerGivesATitleIsAPartOfItsChapters() throws IOException {
        Publisher publisher = Publisher.builder().reader(new LineReader()).build();
        Manuscript.Entry entry = Manuscript.Entry.builder(Role.CHAPTER)
                .title("四季")
                .source(lines("春\n夏"))
                .build();

        byte[] epub =
                epub(publisher, book(Source.markdown("# 秋\n\n叶").named("b.md")).withEntries(List.of(entry)));

        assertThat(headings(epub)).containsSubsequence("第一部分　四季", "春", "夏");
    }

    @Test
    void findingsNameThePartsOfAFileThatHasNoLines() {
        BookCheck check = (book, context) -> book.sections()
                .forEach(section -> context.report(
                        Severity.WARNING,
                        section.position(),
                        "有 " + section.title().text(),
                        "无需改"));
        Publisher publisher =
                Publisher.builder().reader(new LineReader()).check(check).build();

        CheckReport report =
                publisher.check(PublishRequest.of(book(lines("春\n夏"))).to(output));

        assertThat(report.diagnostics())
                .filteredOn(found -> found.code() == Code.EXTENSION_FINDING)
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "诗/甲.lines:paragraph 1: 有 春 [EXT-001]; 无需改", "诗/甲.lines:paragraph 2: 有 夏 [EXT-001]; 无需改");
    }

    @Test
    void aFailingExtensionIsAnErrorThatNamesItAndTheRestOfTheBookIsSeen() {
        ContentPass broken = (book, context) -> {
            throw new IllegalStateException("不行");
        };
        Publisher publisher =
                Publisher.builder().reader(new LineReader()).pass(broken).build();
        PublishRequest request = PublishRequest.of(book(
                        lines("坏"), Source.markdown("# 秋\n\n![无](none.png)").named("b.md")))
                .to(output)
                .formats(Format.EPUB);

        PublishException thrown = catchThrowableOfType(PublishException.class, () -> publisher.publish(request));

        assertThat(thrown.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.EXTENSION_FAILED, Code.MISSING_PICTURE);
        assertThat(thrown.diagnostics())
                .filteredOn(found -> found.code() == Code.EXTENSION_FAILED)
                .extracting(Diagnostic::message)
                .anySatisfy(message -> assertThat(message).contains("LineReader", "坏字"))
                .anySatisfy(message -> assertThat(message).contains("不行"));
    }

    @Test
    void aFailingCheckDoesNotStopTheOthers() {
        BookCheck broken = (book, context) -> {
            throw new IllegalStateException("不行");
        };
        Publisher publisher = Publisher.builder().check(broken).build();

        CheckReport report = publisher.check(
                PublishRequest.of(book(Source.markdown("# 秋\n\n窑火,很旺。").named("b.md")))
                        .to(output));

        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.EXTENSION_FAILED, Code.HALF_WIDTH_MARK);
    }

    @Test
    void passesRunInTheirOrderAmongTheBuiltInOnes() throws IOException {
        List<String> seen = new ArrayList<>();
        // The pass of 300 takes out the line ends of the source.
        class Watching implements ContentPass {

            private final int order;

            Watching(int order) {
                this.order = order;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Book apply(Book book, ExtensionContext context) {
                book.forEachSection(section -> seen.add(
                        order + ":" + section.content().body().wholeText().contains("灯\n火")));
                return book;
            }
        }
        Publisher publisher = Publisher.builder()
                .pass(new Watching(350))
                .pass(new Watching(250))
                .build();

        epub(publisher, book(Source.markdown("# 秋\n\n灯\n火").named("b.md")));

        assertThat(seen).containsExactly("250:true", "350:false");
    }

    @Test
    void equalOrdersFollowTheNamesOfClasses() {
        class Beta implements ContentPass {

            @Override
            public Book apply(Book book, ExtensionContext context) {
                return book;
            }
        }
        class Alpha extends Beta {}

        assertThat(Extensions.sorted(List.of(new Beta(), new Alpha())))
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Alpha", "Beta");
    }

    @Test
    void theBuiltInOnesAreFoundInTheOrderThatTheirDocumentationStates() {
        assertThat(names(SourceReader.class))
                .containsExactly(
                        "WordSourceReader",
                        "NovelSourceReader",
                        "NotebookSourceReader",
                        "ForeignSourceReader",
                        "EpubSourceReader",
                        "HtmlSourceReader",
                        "MarkdownSourceReader");
        assertThat(names(ContentPass.class))
                .containsExactly(
                        "ReaderComments",
                        "Badges",
                        "Callouts",
                        "SoftBreaks",
                        "Attributions",
                        "LongNumbers",
                        "Listings",
                        "TypedCaptions");
        assertThat(names(BookCheck.class))
                .containsExactly(
                        "HeadingLint",
                        "PictureTexts",
                        "LinkTexts",
                        "StraightQuotes",
                        "HalfWidthMarks",
                        "Pairs",
                        "Ellipsis",
                        "DoubledWords",
                        "Terms");
    }

    private static <E extends Extension> List<String> names(Class<E> kind) {
        return Extensions.found(kind).stream()
                .map(each -> each.getClass().getSimpleName())
                .toList();
    }

    @Test
    void aCheckedBookHasItsSourcesAndPictures() {
        List<String> seen = new ArrayList<>();
        BookCheck check = new BookCheck() {
            @Override
            public void check(CheckedBook book, ExtensionContext context) {
                seen.add(book.source("b.md").orElse("").strip());
                seen.add(String.join(",", book.assets().keySet()));
                seen.add(book.sections().get(0).role() + " "
                        + book.sections().get(0).level());
            }
        };
        Publisher publisher = Publisher.builder().check(check).build();
        Manuscript book = book(Source.markdown("# 秋\n\n![叶](leaf.png)").named("b.md")).toBuilder()
                .resources(path -> java.util.Optional.of(png()))
                .build();

        publisher.check(PublishRequest.of(book).to(output));

        assertThat(seen).containsExactly("# 秋\n\n![叶](leaf.png)", "leaf.png", "CHAPTER 1");
    }
}
