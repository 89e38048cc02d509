package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Small books put together by hand, as the assembler would hand them over. */
public final class SampleBook {

    /** What came of rendering. */
    public record Rendered(Binary file, PdfRenderer.Result result, List<Diagnostic> diagnostics) {

        public byte[] pdf() {
            return file.toByteArray();
        }
    }

    private final List<AssembledSection> sections = new ArrayList<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private Settings settings = Settings.defaults();
    private ResourceResolver resources = ResourceResolver.NONE;
    private String language = "zh-CN";
    private String isbnPrint = "9787000000001";
    private String isbnEpub = "";
    private String description = "一部讲印刷的小书，只为试验。";

    public static SampleBook create() {
        return new SampleBook();
    }

    SampleBook section(AssembledSection section) {
        sections.add(section);
        return this;
    }

    public SampleBook chapter(String id, String title, String html) {
        return section(section(id, Role.CHAPTER, title, 1, html));
    }

    public SampleBook pageHeight(Length height) {
        PageSettings page = settings.pdf().page().toBuilder().height(height).build();
        return pdf(settings.pdf().toBuilder().page(page));
    }

    public SampleBook pdf(PdfSettings pdf) {
        settings = settings.toBuilder().pdf(pdf).build();
        return this;
    }

    public SampleBook pdf(PdfSettings.Builder pdf) {
        return pdf(pdf.build());
    }

    SampleBook isbn(String print, String epub) {
        isbnPrint = print;
        isbnEpub = epub;
        return this;
    }

    SampleBook description(String words) {
        description = words;
        return this;
    }

    SampleBook language(String tag) {
        language = tag;
        return this;
    }

    /** A style sheet of the user's own. */
    public SampleBook style(String path, String css) {
        settings = settings.toBuilder().styles(List.of(path)).build();
        return file(path, css);
    }

    /** A file in the book's folder. */
    public SampleBook file(String path, String text) {
        resources = asked -> asked.equals(path)
                ? Optional.of(Binary.copyOf(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                : Optional.empty();
        return this;
    }

    /** A picture of one colour. */
    public SampleBook picture(String key, int width, int height) {
        assets.put(key, asset(key, width, height));
        return this;
    }

    public SampleBook picture(Asset asset) {
        assets.put(asset.key(), asset);
        return this;
    }

    public static Asset asset(String key, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x6a7f8f));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Binary bytes = Binary.owning(png.toByteArray());
        return Asset.builder(key, "image/png", bytes).size(width, height).build();
    }

    static AssembledSection section(
            String id, Role role, String title, int level, String html, AssembledSection... children) {
        return new AssembledSection(
                id,
                role,
                role.matter(),
                "",
                Title.of(
                        SampleFormulas.set(Jsoup.parse("<h1>" + title + "</h1>").expectFirst("h1")),
                        Title.Origin.CONFIGURATION),
                level,
                new Content(SampleFormulas.set(Jsoup.parseBodyFragment(html).body())),
                List.of(children),
                Position.of(id + ".md", 1));
    }

    AssembledBook book() {
        Metadata metadata = Metadata.builder()
                .title("活字印刷述略")
                .subtitle("从泥活字到排版引擎")
                .contributor(Contributor.author("毕 昇"))
                .contributor(Contributor.author("王 祯"))
                .contributor(Contributor.of("李 明", Contributor.Role.TRANSLATOR))
                .language(language)
                .identifier("urn:uuid:0f1c3a52-7f3e-4f69-9d53-3a3d1f1b2c44")
                .publisher("布衣书社")
                .date(LocalDate.of(2024, 5, 1))
                .modified(Instant.parse("2024-05-01T08:00:00Z"))
                .edition(2)
                .isbnPrint(isbnPrint)
                .isbnEpub(isbnEpub)
                .description(description)
                .rights("版权所有 © 2024")
                .repository("https://example.org/huozi")
                .subjects(List.of("印刷", "排版"))
                .build();
        return new AssembledBook(metadata, settings, sections, toc(sections), assets, resources);
    }

    private static List<TocEntry> toc(List<AssembledSection> sections) {
        List<TocEntry> entries = new ArrayList<>();
        for (AssembledSection section : sections) {
            List<TocEntry> below = new ArrayList<>();
            for (Element heading : section.content().body().select("h2[id], h3[id]")) {
                below.add(new TocEntry("", heading.text(), heading.id(), Role.SECTION, List.of()));
            }
            below.addAll(toc(section.children()));
            entries.add(new TocEntry(section.number(), section.title().text(), section.id(), section.role(), below));
        }
        return entries;
    }

    public Rendered render() {
        return render(PdfSettings.Output.SCREEN);
    }

    public Rendered render(PdfSettings.Output output) {
        Diagnostics diagnostics = new Diagnostics();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRenderer.Result result = new PdfRenderer(FontLibrary.bundled(), diagnostics)
                    .render(output, book(), asset("cover", 320, 512), (done, total) -> {}, out);
            return new Rendered(Binary.owning(out.toByteArray()), result, diagnostics.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bit of everything. */
    static SampleBook complete() {
        return create().picture("images/type.png", 640, 360)
                .picture("images/icon.png", 24, 16)
                .section(section("preface", Role.PREFACE, "序", 1, "<p>" + PREFACE + "</p>"))
                .section(section(
                        "part1",
                        Role.PART,
                        "第一部分　铸字",
                        1,
                        "<p>铸字是一切的开头。</p>",
                        section("ch1", Role.CHAPTER, "第一章　泥活字", 1, CLAY),
                        section("ch2", Role.CHAPTER, "第二章　<em>Type</em> 与代码", 1, CODE)))
                .section(section(
                        "part2", Role.PART, "第二部分　排字", 1, "", section("ch3", Role.CHAPTER, "第三章　表格与图", 1, TABLES)))
                .section(section("end", Role.CLOSING, "结束语", 1, "<p>书到此为止，字还在路上。</p>"));
    }

    private static final String PREFACE =
            "印刷之事，源远流长。宋人沈括记毕昇以胶泥刻字，薄如钱唇，每字为一印，火烧令坚。" + "后来的人把泥换成木，把木换成铅，再把铅换成光与电；不变的是把一个一个的字排成行、排成页的念头。";

    private static final String CLAY = """
            <p>毕昇的活字以<strong>胶泥</strong>为之<a class="noteref" id="call1" href="#note1">1</a>，\
            火烧之后坚硬如石。排版时先设一铁板，其上以松脂、蜡和纸灰之类冒之。欲印，则以一铁范置铁板上，\
            乃密布字印，满铁范为一板，持就火炀之；药稍熔，则以一平板按其面，则字平如砥。</p>
            <h2 id="ch1-why">为什么是泥</h2>
            <p>木理有疏密，沾水则高下不平，兼与药相粘，不可取；不若燔土，用讫再火令药熔，以手拂之，其印自落。\
            见 <a href="#ch2">下一章</a> 与 <a href="https://example.org/clay?a=1&amp;b=2">外部资料</a>。</p>
            <ul><li>一字一印</li><li>每字皆有数印<ul><li>“之”“也”等字，每字有二十余印</li></ul></li>
            <li class="task">☑ 以备一板内有重复者</li></ul>
            <ol start="3"><li><p>先排</p><p>再印</p></li><li>后拆</li></ol>
            <blockquote><p>若止印三二本，未为简易；若印数十百千本，则极为神速。</p></blockquote>
            <aside class="callout callout-warning"><p class="callout-title">注意</p><p>火候不到，字会散。</p></aside>
            <dl><dt>铁范</dt><dd>框住一板字的铁框。</dd></dl>
            <section class="comments"><h2 class="comments-title">精选留言</h2>
            <div class="comment"><p class="comment-by"><span class="comment-name">老读者</span>
            <span class="comment-likes">12</span> <time class="comment-date">2024-05-02</time></p>
            <div class="comment-text"><p>写得好😀。</p></div>
            <div class="comment reply"><p class="comment-by"><span class="comment-name">作者</span></p>
            <div class="comment-text"><p>谢谢。</p></div></div></div></section>
            <section class="footnotes"><aside class="footnote" id="note1"><p>见《梦溪笔谈》卷十八“技艺”。</p></aside>
            <aside class="footnote" id="note9"><p>没有人来叫的注。</p></aside></section>
            """;

    private static final String CODE = """
            <p>行内代码 <code>String type = "活字";</code> 与<em>强调</em>，E = mc<sup>2</sup>，H<sub>2</sub>O，\
            破折号——连成一线——省略号……不断开。生僻字𬭛可印。</p>
            <pre><code class="language-java">class Type {
            \tfinal String face = "宋体"; // 注释
            \tvoid print() {
            \t\tSystem.out.println(face);
            \t}

            \tboolean isVeryLongNamed(String parameterNumberOne, String parameterNumberTwo, String parameterNumberThree) {
            \t\treturn true;
            \t}
            }
            </code></pre>
            <hr>
            <p><ruby>毕<rt>bì</rt>昇<rt>shēng</rt></ruby>与<ruby>活字<rt>huózì</rt></ruby>，<em class="dots">着重之处，</em>在此；一行排满之后再来一次<ruby>窗<rt>chuāng</rt></ruby><ruby>床<rt>chuáng</rt></ruby>。</p>
            <p>段落之后，<del>删去</del>与<kbd>Ctrl</kbd>。<br>强制换行之后。</p>
            """;

    private static final String TABLES = """
            <table><caption>表 1　材料</caption><thead><tr><th>材料</th><th align="right">始见</th></tr></thead>
            <tbody><tr><td>胶泥</td><td align="right">1041</td></tr><tr><td>木</td><td align="right">1298</td></tr>
            <tr><td>铜<a class="noteref" href="#note2">2</a></td><td align="right">1490</td></tr></tbody></table>
            <figure><img huozi-asset="images/type.png" alt="一枚活字"><figcaption>图 1　一枚活字</figcaption></figure>
            <p>行内图 <img huozi-asset="images/icon.png" alt="小图"> 之后。</p>
            <figure><span class="picture-missing">丢失的图 images/lost.png</span></figure>
            <section class="footnotes"><aside class="footnote" id="note2"><p>华燧会通馆。</p></aside></section>
            """;
}
