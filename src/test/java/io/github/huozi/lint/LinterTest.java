package io.github.huozi.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.CheckReport;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    private List<Diagnostic> lint(String language, String text) {
        Manuscript book = Manuscript.builder()
                .title("试样")
                .author("甲")
                .language(language)
                .identifier("urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e")
                .chapter(Source.markdown(text).named("a.md"))
                .resources(LinterTest::picture)
                .build();
        CheckReport report = PUBLISHER.check(PublishRequest.of(book).to(folder));
        assertThat(report.files()).isEmpty();
        return report.diagnostics();
    }

    private static Optional<Binary> picture(String path) throws IOException {
        if (path.equals("noise.png")) {
            return Optional.of(noise());
        }
        BufferedImage image =
                new BufferedImage(path.equals("wide.png") ? 8000 : 8, path.equals("wide.png") ? 800 : 8, 1);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Optional.of(Binary.copyOf(png.toByteArray()));
    }

    /** What cannot be packed: a file of more than 5 MB with few pixels. */
    private static Binary noise() throws IOException {
        BufferedImage image = new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 1400; y++) {
            for (int x = 0; x < 1400; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Binary.copyOf(png.toByteArray());
    }

    private List<String> places(String text) {
        return places("zh-CN", text);
    }

    private List<String> places(String language, String text) {
        return lint(language, text).stream()
                .filter(found -> found.code().id().startsWith("CHK"))
                .map(found -> found.position().line().orElse(0) + ":"
                        + found.position().column().orElse(0) + " "
                        + found.code().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            他说"来"就来。                       | 3:3 CHK-031
            所谓'活'字。                         | 3:3 CHK-031
            他说"OK"就走。                       | 3:3 CHK-031
            叫"Hello World"的程序。              | 3:2 CHK-031
            这"字" and the next "模"一样。       | 3:2 CHK-031
            排好了,再印。                        | 3:4 CHK-032
            排好了, 再印。                       | 3:4 CHK-032
            做法如下:                            | 3:5 CHK-032
            就是这样.                            | 3:5 CHK-032
            是不是?                              | 3:4 CHK-032
            活字(泥做的)很轻。                   | 3:3 CHK-032
            读过《梦溪笔谈的人。                 | 3:3 CHK-033
            读过梦溪笔谈》的人。                 | 3:7 CHK-033
            泥活字（也有木的。                   | 3:4 CHK-033
            他问：“用什么泥？                    | 3:4 CHK-033
            还有铜的、锡的...                    | 3:8 CHK-034
            还有铜的、锡的。。。                 | 3:8 CHK-034
            他想了想…没有说。                    | 3:5 CHK-034
            这是我的的书。                       | 3:4 CHK-035
            我们我们排字。                       | 3:1 CHK-035
            排好了，，再印。                     | 3:4 CHK-035
            排版机排版机坏了。                   | 3:1 CHK-035
            This is the the type.                | 3:9 CHK-035
            """)
    void aFaultOfTheTextIsReportedAtItsPlace(String text, String expected) {
        assertThat(places("# 字\n\n" + text + "\n")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说“来”就来，用的是 `\"` 和 \"type\" 这两个词。",
                "屏幕是 5\" 的，转义写作 '\\\\0'，路由写作 \"/a/:b\"。",
                "Don't say 'type', say \"sort\".",
                "他说：\"Type is what you read.\"意思是字就是你读的。",
                "原文作\"Well done!\"，译作“好”；又作'It is a type.'，也好。",
                "它’s 也罢，‘don’t’ 也罢。",
                "时间是 12:30，共 3,000 个，见 v1.2 和 a.b。",
                "用 f(x) 和 main() 来做，函数(function)也行。",
                "分三步：1）选泥；2）刻字；三）烧。",
                "他说：“第一句。\n\n“第二句。”",
                "他说：“第一句。\n\n第二句，到此为止。”",
                "列出 1, 2, ... 和 `...`，省略号是……。",
                "看看书，想想事，一步一步来，研究研究，目的的方法，了了解解。",
                "元数据数据库里的人人、天天，对对象的引用，为了了解它。",
                "The type that that man made had had its day.",
                "```\n他说\"来\",就来...\n```",
                "<ruby>字<rt>zì</rt></ruby>模，[链接名](https://example.org/a,b)。"
            })
    void correctTextIsNotReported(String text) {
        assertThat(places("# 字\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void chineseRulesHoldForChineseOnly() {
        assertThat(places("ja", "# 字\n\n彼は\"来\"と言った。\n")).isEmpty();
        assertThat(places("# 字\n\n<p lang=\"ja\">彼は\"来\"と言った。</p>\n")).isEmpty();
    }

    @Test
    void aParagraphThatIsWrongThroughoutIsOneFinding() {
        List<Diagnostic> found = lint("zh-CN", "# 字\n\n一,二,三,四,五。\n");
        assertThat(found)
                .filteredOn(it -> it.code() == Code.HALF_WIDTH_MARK)
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("(4 in this paragraph)"));
    }

    @Test
    void placesAreFoundAfterMarkupSoftBreaksAndLikeText() {
        assertThat(places("# 字\n\n好,的。\n\n- 一\n- **粗**字,[链接](b.md,c)后\n  又,起一行。\n\n> 引,文\n"))
                .contains("3:2 CHK-032", "6:9 CHK-032", "9:4 CHK-032");
        assertThat(places("# 好,字\n\n文。\n")).containsExactly("1:4 CHK-032");
        assertThat(places("# 字\n\n一行没有错。\n第二行,有错。\n")).containsExactly("4:4 CHK-032");
        assertThat(places("# 字\n\n| 甲 | 乙 |\n|---|---|\n| 对 | 错,了 |\n")).containsExactly("5:8 CHK-032");
    }

    @Test
    void headingsThatAreEmptyOrJumpAreReported() {
        assertThat(places("# 字\n\n## 一\n\n文。\n\n#### 二\n\n文。\n\n###\n\n文。\n"))
                .containsExactly("7:1 CHK-022", "11:1 CHK-021");
        assertThat(places("# 字\n\n### 一\n\n文。\n")).containsExactly("3:1 CHK-022");
        assertThat(places("## 字\n\n### 一\n\n文。\n\n## 二\n\n文。\n")).isEmpty();
    }

    @Test
    void picturesWithoutATextOrTooLargeAreReported() {
        // The wide one is scaled down when it is read.
        assertThat(places("# 字\n\n文。\n\n![](small.png)\n\n![宽](wide.png)\n\n![杂](noise.png)\n"))
                .containsExactly("5:1 CHK-023", "9:1 CHK-026");
        assertThat(places("# 字\n\n文。\n\n![](small.png \"小\")\n")).isEmpty();
    }

    @Test
    void linksThatNameNothingAreReported() {
        assertThat(places("# 字\n\n看[这里](https://example.org)。\n\n[![](small.png)](https://example.org)\n"))
                .containsExactly("3:2 CHK-025", "5:1 CHK-024", "5:2 CHK-023");
    }

    @Test
    void theBooksOwnTermsAreFound() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book);
        Files.writeString(book.resolve("book.yaml"), """
                title: 试样
                language: zh-CN
                identifier: urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e
                check:
                  terms:
                    登录: [登陆, 登入]
                    JavaScript: Javascript
                    账户名: 账户
                """);
        Files.writeString(
                book.resolve("a.md"),
                "# 字\n\n先登陆，再写 Javascript；账户名不是账户。见 https://x.org/Javascript/ 和 `登陆`，MyJavascript 不算。\n");
        CheckReport report = PUBLISHER.check(book, folder);

        assertThat(report.diagnostics().stream()
                        .filter(found -> found.code() == Code.TERM)
                        .map(found -> found.position().column().orElse(0) + " " + found.hint()))
                .containsExactly("2 write “登录”", "8 write “JavaScript”", "24 write “账户名”");
    }

    @Test
    void theBooksSettingsTurnALintOff() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book);
        Files.writeString(book.resolve("book.yaml"), """
                title: 试样
                language: zh-CN
                identifier: urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e
                check: {off: [CHK-032, chk-099]}
                """);
        Files.writeString(book.resolve("a.md"), "# 字\n\n一,二...\n");
        List<Diagnostic> found = PUBLISHER.check(book, folder).diagnostics();

        assertThat(found)
                .extracting(Diagnostic::code)
                .contains(Code.WRONG_VALUE)
                .doesNotContain(Code.HALF_WIDTH_MARK);
    }

    @Test
    void commentsTurnLintsOffWhereTheyAre() {
        String wrong = "一,二。\n";
        assertThat(places("# 字\n\n" + wrong + "\n<!-- check off CHK-032 -->\n\n" + wrong + "\n<!-- check on -->\n\n"
                        + wrong))
                .containsExactly("3:2 CHK-032", "11:2 CHK-032");
        assertThat(places("# 字\n\n<!-- check skip CHK-032 -->\n" + wrong + "\n" + wrong))
                .containsExactly("6:2 CHK-032");
        assertThat(places("# 字\n\n一,二。<!-- check skip -->\n\n" + wrong)).containsExactly("5:2 CHK-032");
        assertThat(places("# 字\n\n<!-- check off CHK-031 -->\n" + wrong)).containsExactly("4:2 CHK-032");
        assertThat(places("# 字\n\n```html\n<!-- check off -->\n```\n\n`<!-- check off -->` 是样子。\n\n" + wrong))
                .containsExactly("9:2 CHK-032");
    }

    /** One fault of each lint, by its code. */
    private static final Map<Code, String> FAULTS = Map.ofEntries(
            Map.entry(Code.EMPTY_HEADING, "##\n"),
            Map.entry(Code.HEADING_JUMP, "## 浅\n\n文。\n\n#### 深\n\n文。\n"),
            Map.entry(Code.PICTURE_WITHOUT_TEXT, "![](small.png)\n"),
            Map.entry(Code.LINK_WITHOUT_TEXT, "[![](small.png)](https://example.org)\n"),
            Map.entry(Code.VAGUE_LINK, "看[这里](https://example.org)。\n"),
            Map.entry(Code.LARGE_PICTURE, "![杂](noise.png)\n"),
            Map.entry(Code.STRAIGHT_QUOTES, "他说\"来\"就来。\n"),
            Map.entry(Code.HALF_WIDTH_MARK, "一,二。\n"),
            Map.entry(Code.UNPAIRED_MARK, "读过《梦溪笔谈的人。\n"),
            Map.entry(Code.DOTS_FOR_ELLIPSIS, "还有铜的、锡的...\n"),
            Map.entry(Code.DOUBLED_WORD, "这是我的的书。\n"),
            Map.entry(Code.TERM, "先登陆。\n"));

    static List<Code> lints() {
        return Arrays.stream(Code.values())
                .filter(code -> code.compareTo(Code.EMPTY_HEADING) >= 0 && code.compareTo(Code.TERM) <= 0)
                .toList();
    }

    private List<Code> found(String settings, String text) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("book.yaml"), """
                title: 试样
                language: zh-CN
                identifier: urn:uuid:6d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3e
                check:
                  terms: {登录: 登陆}
                """ + settings);
        for (String name : List.of("small.png", "noise.png")) {
            Files.write(book.resolve(name), picture(name).orElseThrow().toByteArray());
        }
        Files.writeString(book.resolve("a.md"), "# 字\n\n" + text);
        CheckReport report = PUBLISHER.check(book, folder.resolve("nothing"));
        assertThat(report.files()).isEmpty();
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @MethodSource("lints")
    void eachLintIsTurnedOffByACommentAndByTheBook(Code code) throws IOException {
        String fault = FAULTS.get(code);
        assertThat(fault).as("a fault for %s", code.id()).isNotNull();
        assertThat(found("", fault)).contains(code);
        assertThat(found("  off: [" + code.id() + "]\n", fault)).doesNotContain(code, Code.WRONG_VALUE);
        String off = "<!-- check off " + code.id() + " -->\n\n" + fault;
        assertThat(found("", off)).doesNotContain(code, Code.LINT_COMMENT);
        assertThat(found("", off + "\n<!-- check on -->\n\n" + fault)).contains(code);
    }

    @Test
    void aCommentThatNamesNoCodeIsReported() {
        assertThat(places("# 字\n\n<!-- check off CHK-999 -->\n\n文。\n")).containsExactly("3:1 CHK-020");
    }

    @Test
    void aLongParagraphIsLookedThroughAtOnce() {
        String text = "他说\"来\",就来（不来也罢...".repeat(2000);
        assertThat(places("# 字\n\n" + text + "\n")).hasSizeGreaterThan(3);
    }
}
