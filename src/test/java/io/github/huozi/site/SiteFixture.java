package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Progress;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.SiteSettings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;

/** A small book with a bit of everything, as the renderers get it, and sites made of it. */
public final class SiteFixture {

    public static final String ADDRESS = "https://books.example.org/huozi/";

    private SiteFixture() {}

    /** A book with every kind of section and of markup. */
    public static AssembledBook book() {
        return assemble(metadata("zh-CN"), settings(), ResourceResolver.NONE, sections());
    }

    /** Settings of a book that says where its site will be. */
    public static Settings settings() {
        return Settings.builder().site(SiteSettings.at(ADDRESS)).build();
    }

    public static AssembledBook assemble(
            Metadata metadata, Settings settings, ResourceResolver resources, List<Section> sections) {
        Map<String, Asset> assets = Map.of("images/模.svg", drawing(), "images/字架.png", photograph());
        return new Assembler(new Diagnostics())
                .assemble(Book.builder(metadata, settings)
                        .sections(sections)
                        .assets(assets)
                        .resources(
                                BookFiles.of(resources).withTemplates(path -> resources.resolve("templates/" + path)))
                        .build());
    }

    public static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("00 开篇.md", Role.INTRODUCTION, "开篇词　为什么还要排字", INTRODUCTION));
        sections.add(section(
                "上编",
                Role.PART,
                "上编　铸字",
                "",
                section("01 字模.md", Role.CHAPTER, "字模", MATRIX),
                section(
                        "02 铸字.md",
                        Role.CHAPTER,
                        "铸字：铅、锡与锑",
                        CASTING,
                        section("02-1 温度.md", Role.SECTION, "炉温", "<p>炉温要稳。<a href=\"#02 铸字.md\">回到铸字</a>。</p>"))));
        sections.add(section("下编", Role.PART, "下编　排版", "", section("03 拣字.md", Role.CHAPTER, "拣字", PICKING)));
        sections.add(section("特别放送.md", Role.BONUS, "特别放送　转轮排字", "<p>王祯的转轮：以字就人。</p>"));
        sections.add(section("结束语.md", Role.CLOSING, "结束语　字还在", "<p>再见。</p>"));
        return sections;
    }

    private static final String INTRODUCTION = """
            <p>你好，欢迎来到排字房。这里的每一个字都是一块小小的铅，拣出来，排成行，再拼成版。</p>
            <p>今天我们不再碰铅了，可是<strong>排字的规矩没有变：</strong>行首不放句号，行尾不放左括号；中文与 English 之间留一点空，数字 42 与单位 kg 不分家。</p>
            <blockquote><p>字斟句酌，说的是写；一丝不苟，说的是排。</p></blockquote>
            <h2 id="怎么读">这本书怎么读</h2>
            <ol><li>先看<a huozi-section="01 字模.md" href="01 字模.md">第一章</a>，知道字从哪里来；</li><li>再看别的；</li><li>最后看 <a href="https://example.org/type">网上的资料</a>。</li></ol>
            """;

    private static final String MATRIX = """
            <p>字模是字的母亲。<a class="noteref" href="#n1">1</a>一枚铜模可以铸出成千上万个一样的铅字，所以 <code>A</code> 永远是 <code>A</code>。<em>真的</em>，<em>really</em>。</p>
            <h2 id="阳文与阴文">阳文与阴文</h2>
            <p>刻出来的字是反的，印出来才是正的。说起来容易，刻起来难：<code>for (int i = 0; i &lt; 10; i++)</code> 这样一行，光是括号就要刻八个。<a class="noteref" href="#n2">2</a></p>
            <pre><code class="language-java">/** 一枚字模：字、字号、字面宽度。 */
            record Matrix(String 字, double size, int width) {
                Matrix {
                    if (width &lt;= 0) {
                        throw new IllegalArgumentException("字面宽度必须大于零：" + width); // 这一行故意写得很长，好看看长行怎样滚动
                    }
                }
            }
            </code></pre>
            <figure><img huozi-asset="images/模.svg" src="images/模.svg" alt=""><figcaption>图 1　一枚字模的侧面图</figcaption></figure>
            <h3 id="字号">字号与磅数</h3>
            <table><thead><tr><th scope="col">字号</th><th scope="col" style="text-align: right">磅数</th><th scope="col">用处</th></tr></thead><tbody><tr><td>初号</td><td style="text-align: right">42</td><td>书名</td></tr><tr><td>五号</td><td style="text-align: right">10.5</td><td>正文</td></tr></tbody></table>
            <aside class="callout callout-warning"><p class="callout-title">警告</p><p>铅有毒，摸过要洗手。</p></aside>
            <ul><li class="task">☑ 刻好“永”字</li><li class="task">☐ 刻好“活”字</li></ul>
            <p><ruby>活<rp>（</rp><rt>huó</rt><rp>）</rp>字<rp>（</rp><rt>zì</rt><rp>）</rp></ruby>就是能动的字。</p>
            <section class="footnotes"><aside class="footnote" id="n1"><p>铜模之前用的是木活字与泥活字。</p><p>王祯把木活字排在转轮上。</p></aside><aside class="footnote" id="n2"><p>左右各四个，见 <a href="https://example.org/">资料</a>。</p></aside></section>
            """;

    private static final String CASTING = """
            <p>铅、锡、锑三种金属按比例熔在一起，浇进字模，冷了就是一个字。</p>
            <h2 id="温度">温度</h2>
            <p>铅在 327℃ 熔化，锡在 232℃ 熔化，合金的熔点反而更低，大约 240℃。见<a huozi-section="01 字模.md" href="01 字模.md#阳文与阴文">阳文与阴文</a>。</p>
            <figure class="listing"><figcaption><code>case.go</code></figcaption><pre huozi-numbers="9" huozi-marked="2 4"><code class="language-go"><span class="hl-keyword">func</span> melt(lead, tin, antimony float64) float64 {
            	<span class="hl-comment">// 三种金属的份额加起来是一，这一行故意写得很长，长到纸上排不下，好看看它在纸上怎样折到下一行去，又在折的地方留下什么记号</span>

            	<span class="hl-keyword">return</span> 240
            }</code></pre></figure>
            <table><tbody><tr><td><code class="name">AbstractPublicationFactoryBean</code></td><td><pre><code>go build -ldflags "-s -w" -o bin/huozi ./cmd/huozi 做一份</code></pre></td></tr></tbody></table>
            <figure><img huozi-asset="images/字架.png" src="images/字架.png" alt="一排铅字"></figure>
            <p><span class="picture-missing">字架全景 https://example.org/case.jpg</span></p>
            """;

    private static final String PICKING = """
            <p>拣字的人左手托着手盘，右手在字架上飞。熟手一小时能拣一千五百字，差错不过万分之三。</p>
            <h2 id="规矩">规矩</h2>
            <aside class="callout callout-note"><p class="callout-title">说明</p><p>字要看背面的槽：槽朝外，字才是正的。</p></aside>
            <p>标点也是字。逗号、顿号、分号、冒号——它们不能站在一行的开头；“引号”“括号（像这样）”成对出现，省略号……占两个字。</p>
            <h2 id="字架">字架</h2>
            <p>字架分二十四盘，常用字在当中，伸手就到。拣“的、一、是、了”最多，这四个字各备三百枚。 Go 语言写的排字程序也一样。</p>
            <section class="comments"><h2 class="comments-title">精选留言</h2><div class="comment"><p class="comment-by"><span class="comment-name">林墨</span> <span class="comment-likes">12 赞</span> <time class="comment-date">2026-03-02</time></p><div class="comment-text"><p>字架背后的故事真好。</p></div><div class="comment reply"><p class="comment-by"><span class="comment-name">作者</span></p><div class="comment-text"><p>谢谢。</p></div></div></div></section>
            """;

    public static Section section(String key, Role role, String title, String html, Section... children) {
        return Section.builder(key, role)
                .title(Title.plain(title, Title.Origin.HEADING))
                .content(new Content(Jsoup.parseBodyFragment(html).body()))
                .children(List.of(children))
                .position(Position.of(key))
                .build();
    }

    public static Metadata metadata(String language) {
        return Metadata.builder()
                .title("排字房手记")
                .subtitle("一本什么都有一点的书")
                .contributor(Contributor.author("毕生"))
                .contributor(Contributor.of("林墨", Contributor.Role.TRANSLATOR))
                .language(language)
                .identifier("urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e11")
                .publisher("活字书房")
                .date(LocalDate.of(2026, 3, 1))
                .modified(Instant.parse("2026-04-05T06:07:08Z"))
                .edition(2)
                .isbnEpub("9787111111115")
                .description("铅字离开书房已经三十年了，排字的规矩却留了下来。这本小书从字模讲起，说到铸字、拣字、排版，也说到屏幕上的行首与行尾。\n写给每一个还在意一行字怎样站好的人。")
                .rights("CC BY-SA 4.0，https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans")
                .repository("https://git.example.org/huozi")
                .subjects(List.of("印刷", "排版"))
                .build();
    }

    /** A cover with shapes on it. */
    public static Asset cover() {
        BufferedImage picture = new BufferedImage(1600, 2560, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0x7A2A1E));
        graphics.fillRect(0, 0, 1600, 2560);
        graphics.setColor(new Color(0xF2E7D3));
        graphics.fillRect(160, 240, 1280, 12);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                graphics.fillRect(220 + column * 240, 1300 + row * 240, 160, 160);
            }
        }
        graphics.dispose();
        return picture("cover", picture);
    }

    private static Asset photograph() {
        BufferedImage picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (int x = 0; x < 640; x += 40) {
            graphics.setColor(new Color(90 + x / 8, 90 + x / 10, 90));
            graphics.fillRect(x + 2, 40, 36, 280);
        }
        graphics.dispose();
        return picture("images/字架.png", picture);
    }

    private static Asset picture(String key, BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Binary data = Binary.owning(out.toByteArray());
        return Asset.builder(key, "image/png", data)
                .size(picture.getWidth(), picture.getHeight())
                .build();
    }

    private static Asset drawing() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"160\" viewBox=\"0 0 320 160\">"
                + "<path d=\"M40 140V60h80V20h80v40h80v80z\" fill=\"none\" stroke=\"#000\" stroke-width=\"3\"/></svg>";
        Binary data = Binary.copyOf(svg.getBytes(StandardCharsets.UTF_8));
        return Asset.builder("images/模.svg", "image/svg+xml", data)
                .size(320, 160)
                .print(photograph().data())
                .build();
    }

    /** Two files that stand for an EPUB and a PDF. */
    public static List<Download> downloads(Path folder) throws IOException {
        Path epub = Files.write(
                folder.resolve("book.epub"), "这里本该是一本电子书".repeat(4000).getBytes(StandardCharsets.UTF_8));
        Path pdf = Files.write(
                folder.resolve("book.pdf"), "%PDF 这里本该是一本书".repeat(90000).getBytes(StandardCharsets.UTF_8));
        return List.of(
                Download.of(
                        "EPUB",
                        Download.FULL,
                        "download/book.epub",
                        "排字房手记 第 2 版.epub",
                        "application/epub+zip",
                        0,
                        epub),
                Download.of("PDF", Download.FULL, "download/book.pdf", "排字房手记 第 2 版.pdf", "application/pdf", 212, pdf));
    }

    /** Renders a site into memory. */
    public static Map<String, byte[]> render(AssembledBook book, List<Download> downloads) {
        Map<String, byte[]> files = new TreeMap<>();
        Diagnostics found = new Diagnostics();
        try {
            new SiteRenderer(found).render(book, CoverPictures.of(cover()), downloads, Progress.NONE, path -> {
                if (files.put(path, new byte[0]) != null) {
                    throw new IllegalStateException("written twice: " + path);
                }
                return new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        files.put(path, toByteArray());
                    }
                };
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.all().stream().anyMatch(d -> d.code() != io.github.huozi.diagnostic.Code.SITE_ADDRESS_UNKNOWN)) {
            throw new IllegalStateException(found.all().toString());
        }
        return files;
    }

    /** Puts a site on the disk. */
    public static void write(Map<String, byte[]> files, Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                try (OutputStream out = Files.newOutputStream(file)) {
                    out.write(bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
