package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Progress;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Books as {@code assemble} hands them over, put together by hand. */
final class EpubFixture {

    static final Metadata METADATA = Metadata.builder()
            .title("排字房手记")
            .subtitle("从铅与火到光与电")
            .contributor(Contributor.author("毕生"))
            .contributor(Contributor.of("林墨", Contributor.Role.TRANSLATOR).filedAs("Lin, Mo"))
            .contributor(Contributor.of("Ada Chen", Contributor.Role.EDITOR).filedAs("Chen, Ada"))
            .language("zh-CN")
            .identifier("urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e11")
            .publisher("活字书房")
            .date(LocalDate.of(2026, 3, 1))
            .modified(Instant.parse("2026-03-01T08:30:15Z"))
            .edition(2)
            .isbnPrint("9787000000018")
            .isbnEpub("9787000000001")
            .description("一本什么都有一点的书。")
            .rights("© 2026 毕生。保留所有权利。")
            .series("工匠丛书")
            .seriesNumber(3)
            .repository("https://example.org/pai-zi-fang")
            .subjects(List.of("印刷", "排版"))
            .build();

    private Metadata metadata = METADATA;
    private Settings settings = Settings.defaults();
    private final List<AssembledSection> sections = new ArrayList<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    final Diagnostics diagnostics = new Diagnostics();

    /** A book with one chapter that holds this markup. */
    static EpubFixture chapter(String markup) {
        return new EpubFixture().add(section("chapter-1", Role.CHAPTER, "", "第一章 字模", 1, markup));
    }

    /** A book with all that content may hold. */
    static EpubFixture complete() {
        EpubFixture fixture = new EpubFixture()
                .asset("images/字模.svg", "image/svg+xml", svg())
                .asset("images/铅字.png", "image/png", png(240, 120))
                .asset("images/case.webp", "image/webp", Binary.copyOf(new byte[] {'R', 'I', 'F', 'F'}));
        fixture.add(section("preface", Role.INTRODUCTION, "", "开篇词 为什么还要排字", 1, resource("preface.html")));
        AssembledSection first = section("type", Role.CHAPTER, "第一章", "字模", 1, resource("type.html"));
        AssembledSection second = section("case", Role.CHAPTER, "第二章", "拣字", 1, resource("case.html"));
        AssembledSection below = section("case-map", Role.SECTION, "2.1", "字架", 2, resource("case-map.html"));
        fixture.add(
                with(section("part-1", Role.PART, "第一部分", "铸字与拣字", 1, "<p>先有模，后有字。</p>"), first, with(second, below)));
        fixture.add(section("wheel", Role.BONUS, "", "特别放送 转轮排字", 1, resource("wheel.html")));
        fixture.add(section("questions", Role.QA, "", "答疑 十问", 1, "<p>问：字会用完吗？</p><p>答：会，所以要还。</p>"));
        fixture.add(section("afterword", Role.CLOSING, "", "结束语 字还在", 1, resource("closing.html")));
        return fixture;
    }

    static AssembledSection section(String id, Role role, String number, String title, int level, String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        return new AssembledSection(
                id,
                role,
                role.matter(),
                number,
                Title.plain(title, Title.Origin.HEADING),
                level,
                new Content(body),
                List.of(),
                Position.of(id + ".md"));
    }

    static AssembledSection with(AssembledSection section, AssembledSection... children) {
        return new AssembledSection(
                section.id(),
                section.role(),
                section.matter(),
                section.number(),
                section.title(),
                section.level(),
                section.content(),
                List.of(children),
                section.position());
    }

    static AssembledSection titled(AssembledSection section, Title title, Matter matter) {
        return new AssembledSection(
                section.id(),
                section.role(),
                matter,
                section.number(),
                title,
                section.level(),
                section.content(),
                section.children(),
                section.position());
    }

    EpubFixture add(AssembledSection section) {
        sections.add(section);
        return this;
    }

    EpubFixture asset(String key, String mediaType, Binary data) {
        assets.put(
                key,
                Asset.builder(key, mediaType, data)
                        .size(240, 120)
                        .print(mediaType.equals("image/webp") ? png(24, 12) : data)
                        .build());
        return this;
    }

    EpubFixture metadata(Metadata other) {
        metadata = other;
        return this;
    }

    EpubFixture settings(Settings other) {
        settings = other;
        return this;
    }

    /** A file in the book's folder. */
    EpubFixture file(String path, String text) {
        files.put(path, text);
        return this;
    }

    EpubFixture styles(String... paths) {
        Settings d = Settings.defaults();
        return settings(d.toBuilder().styles(List.of(paths)).build());
    }

    AssembledBook book() {
        ResourceResolver resources = path ->
                Optional.ofNullable(files.get(path)).map(text -> Binary.copyOf(text.getBytes(StandardCharsets.UTF_8)));
        return new AssembledBook(
                metadata,
                settings,
                sections,
                sections.stream().map(EpubFixture::entry).toList(),
                assets,
                BookFiles.of(resources).withTemplates(path -> resources.resolve("templates/" + path)));
    }

    private static TocEntry entry(AssembledSection section) {
        List<TocEntry> children = new ArrayList<>();
        section.content()
                .body()
                .select("h2[id]")
                .forEach(heading ->
                        children.add(new TocEntry("", heading.text(), heading.id(), Role.SECTION, List.of())));
        section.children().forEach(child -> children.add(entry(child)));
        return new TocEntry(section.number(), section.title().text(), section.id(), section.role(), children);
    }

    byte[] render() {
        return render(PageMap.EMPTY);
    }

    byte[] render(PageMap pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EpubRenderer(FontLibrary.bundled(), diagnostics)
                    .render(book(), cover(), () -> pages, Progress.NONE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Asset cover() {
        Binary data = png(160, 256);
        return Asset.builder("cover", "image/png", data).size(160, 256).build();
    }

    static String resource(String name) {
        try (InputStream in = EpubFixture.class.getResourceAsStream("content/" + name)) {
            if (in == null) {
                throw new AssertionError("there is no fixture " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Binary png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x7a, 0x1f, 0x1f));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binary.owning(out.toByteArray());
    }

    private static Binary svg() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"120\" viewBox=\"0 0 320 120\">"
                + "<rect x=\"10\" y=\"30\" width=\"300\" height=\"60\" fill=\"#d9c9a3\" stroke=\"#333\"/>"
                + "<path d=\"M40 60h240\" stroke=\"#333\" stroke-width=\"4\"/></svg>";
        return Binary.copyOf(svg.getBytes(StandardCharsets.UTF_8));
    }
}
