package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DiagramFiguresTest {

    private static final String TEXT = "sequenceDiagram\n    甲->>乙: 好";

    private final Diagnostics found = new Diagnostics();
    private Settings settings = Settings.defaults();
    private Map<String, String> files = Map.of();

    private Book book(String html, String language) {
        Section section = Section.builder("章/一.md", Role.CHAPTER)
                .title(Title.plain("题", Title.Origin.HEADING))
                .content(new Content(Jsoup.parse(html).body()))
                .position(new Position("章/一.md", 1, 1))
                .build();
        ResourceResolver resolver = path -> Optional.ofNullable(files.get(path))
                .map(text -> Binary.copyOf(text.getBytes(StandardCharsets.UTF_8)));
        Book book = Book.builder(Metadata.of("书", language, "urn:x"), settings)
                .sections(List.of(section))
                .resources(resolver)
                .build();
        return new Transformer(found).transform(book);
    }

    private Element body(String html) {
        return book(html, "zh-CN").sections().get(0).content().body();
    }

    private static String fence(String attributes, String text) {
        return "<pre huozi-pos=\"3:1\"" + attributes + "><code class=\"language-mermaid\">"
                + text.replace("<", "&lt;").replace(">", "&gt;") + "</code></pre>";
    }

    @Test
    void aFenceBecomesAFigureWithItsCaptionAndItsName() {
        Element body = body(fence(" id=\"fig-a\" huozi-title=\"问好\"", TEXT));
        Element figure = body.expectFirst("figure.diagram");
        assertThat(figure.id()).isEqualTo("fig-a");
        assertThat(figure.select("> figcaption").text()).isEqualTo("问好");
        assertThat(figure.select("> img.diagram").attr("alt")).isEqualTo("时序图，参与者有 甲、乙，依次有 1 条消息：甲 到 乙：好");
        assertThat(figure.select("> img.diagram").attr("huozi-text")).isEqualTo("好 甲 乙");
        assertThat(body.select("pre")).isEmpty();
        assertThat(found.all()).isEmpty();
    }

    @Test
    void theSummaryIsInTheLanguageOfTheBook() {
        Book english = book(fence("", TEXT), "en");
        assertThat(english.sections().get(0).content().body().select("img").attr("alt"))
                .isEqualTo("Sequence diagram of 甲, 乙 with 1 message: 甲 to 乙: 好");
    }

    @Test
    void aListingInAFigureLeavesItsPlaceToTheDrawing() {
        Element body =
                body("<figure class=\"listing\">" + fence("", TEXT) + "<figcaption>图 3-1 问好</figcaption></figure>");
        assertThat(body.select("figure")).hasSize(1);
        assertThat(body.select("figure.diagram:not(.listing) > img + figcaption")
                        .text())
                .isEqualTo("图 3-1 问好");
    }

    @Test
    void aTypedCaptionBelowBelongsToTheDrawing() {
        Element body = body(fence("", TEXT) + "<p>图 3-1 问好</p>");
        assertThat(body.select("figure.diagram > figcaption").text()).isEqualTo("图 3-1 问好");
    }

    @Test
    void theSameTextIsOnePicture() {
        Book book = book(fence("", TEXT) + "<ul><li>" + fence("", TEXT) + "</li></ul>", "zh-CN");
        assertThat(book.assets()).hasSize(1);
        assertThat(book.assets().values()).allMatch(Asset::isDiagram);
        assertThat(book.sections().get(0).content().body().select("img.diagram"))
                .hasSize(2);
    }

    @Test
    void aLongDiagramBecomesFiguresOneAfterAnother() {
        String text = "sequenceDiagram\n" + "    甲->>乙: 好\n    乙->>甲: 你也好\n".repeat(30);
        Element body = body(fence(" id=\"fig-a\" huozi-title=\"问好\"", text));
        assertThat(body.select("figure.diagram").size()).isGreaterThan(1);
        assertThat(body.select("figcaption").eachText())
                .first()
                .isEqualTo("问好（1/" + body.select("figure").size() + "）");
        assertThat(body.select("[id=fig-a]")).hasSize(1);
        assertThat(body.select("img").last().attr("alt"))
                .endsWith("（" + body.select("figure").size() + "/"
                        + body.select("figure").size() + "）");
    }

    @Test
    void whatIsNotUnderstoodStaysAListingWithItsCaption() {
        Element body = body(fence(" huozi-title=\"问好\"", TEXT + "\n    乙笑了"));
        assertThat(body.select("figure.listing > figcaption").text()).isEqualTo("问好");
        assertThat(body.select("pre > code").text()).contains("乙笑了");
        assertThat(found.all())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith(
                        "章/一.md:6:5: the diagram is not drawn and stays a listing: “乙笑了” is not understood [DIA-001]");
    }

    @Test
    void aFileOfADiagramIsAPicture() {
        files = Map.of("章/图/flow.mmd", TEXT);
        Element body = body("<figure><img src=\"图/flow.mmd\" alt=\"两人问好\" id=\"fig-f\"></figure>"
                + "<p>行内<img src=\"图/flow.mmd\" alt=\"\">也行</p>");
        assertThat(body.select("figure.diagram > img.diagram").attr("alt")).isEqualTo("两人问好");
        assertThat(body.select("figure.diagram > img.diagram").attr("id")).isEqualTo("fig-f");
        assertThat(body.select("p > img.diagram").attr("alt")).startsWith("时序图");
    }

    @Test
    void aFileThatIsNotUnderstoodIsAListing() {
        files = Map.of("章/flow.mmd", "gantt\n    title 日程\n");
        Element body = body("<figure><img src=\"flow.mmd\" alt=\"日程\"></figure>");
        assertThat(body.select("img")).isEmpty();
        assertThat(body.select("pre > code").text()).startsWith("gantt");
        assertThat(found.all()).extracting(Diagnostic::position).containsExactly(new Position("章/flow.mmd", 1, 1));
    }

    @Test
    void aFileThatIsNotThereIsLeftToThoseWhoLoadPictures() {
        Element body = body("<figure><img src=\"flow.mmd\" alt=\"日程\"></figure>");
        assertThat(body.select("img[src=flow.mmd]")).hasSize(1);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void listingsStayWhereTheyAreWanted() {
        assertThat(body(fence(" huozi-diagram=\"listing\"", TEXT)).select("pre"))
                .hasSize(1);
        settings = Settings.builder()
                .code(CodeSettings.builder().diagrams(CodeSettings.Diagrams.OFF).build())
                .build();
        assertThat(body(fence("", TEXT)).select("pre")).hasSize(1);
    }

    @Test
    void nodesHaveTheAccentOfTheBook() {
        Colour green = new Colour(0x1B, 0x7A, 0x4B);
        settings = Settings.builder()
                .pdf(PdfSettings.defaults().toBuilder().accent(green).build())
                .build();
        Asset drawing =
                book(fence("", TEXT), "zh-CN").assets().values().iterator().next();
        String svg = new String(drawing.data().toByteArray(), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("stroke=\"" + green.mixed(Colour.WHITE, 0.15) + "\"")
                .doesNotContain("#3d6aa8");
    }
}
