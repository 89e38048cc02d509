package io.github.huozi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.Limits;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.font.FontLibrary;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    private final SvgReader reader = new SvgReader(FontLibrary.bundled(), BuildControl.NONE);

    private String data(String inside) throws PictureFault {
        return new String(reader.read(TestPictures.svg(inside)).data().toByteArray(), StandardCharsets.UTF_8);
    }

    private BufferedImage paint(String inside) throws PictureFault, IOException {
        return ImageIO.read(new ByteArrayInputStream(
                reader.read(TestPictures.svg(inside)).print().toByteArray()));
    }

    /** The box of everything painted, as left, top, right, bottom; in dots. */
    private static int[] box(BufferedImage image) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 60) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }

    @Test
    void aStyleSheetThatParsersTakeStaysAndAnyOtherIsWrittenAtTheElements() throws Exception {
        String sound =
                "<style>.a, g &gt; rect:hover { fill: #fff; stroke: url(#b) } @media print { .a { fill: #000 } }</style>"
                        + "<linearGradient id='b'/><rect class='a'/>";
        assertThat(data(sound)).contains("<style>.a, g");
        assertThat(data("<style>.a{fill:#f00} #1{</style><rect class='a'/>"))
                .doesNotContain("<style>")
                .contains("fill:#f00");
    }

    @Test
    void writesNoEntityThatOnlyHtmlHas() throws Exception {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>a&#160;b</text></svg>"
                .getBytes(StandardCharsets.UTF_8);
        Picture picture = new SvgReader(FontLibrary.bundled(), BuildControl.NONE).read(svg);

        assertThat(new String(picture.data().toByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("&nbsp;");
    }

    @Test
    void paintsTwoDotsForAPixel() throws Exception {
        BufferedImage image = paint("<rect width='30' height='40' fill='#ff0000'/>");

        assertThat(image.getWidth()).isEqualTo(120);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(new Color(image.getRGB(30, 40), true)).isEqualTo(Color.RED);
        assertThat(image.getRGB(90, 40) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='alert(1)' width='3' height='3'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<a xlink:href='https://evil.example/'><rect/></a>",
                "<image href='https://evil.example/a.png' width='3' height='3'/>",
                "<image href='data:image/svg+xml,%3Csvg onload=alert(1)%3E' width='3' height='3'/>",
                "<image xlink:href='file:///etc/passwd' width='3' height='3'/>",
                "<use href='https://evil.example/a.svg#x'/>",
                "<style>@import url(https://evil.example/a.css); .a { fill: red }</style>",
                "<style>.a { fill: url(https://evil.example/a.svg#x) }</style>",
                "<rect style='fill: url(\"https://evil.example/\")'/>",
                "<rect fill='url(https://evil.example/)'/>",
                "<a href='#x'><set attributeName='href' to='javascript:alert(1)'/></a>",
                "<foreignObject><iframe src='https://evil.example/'></iframe></foreignObject>",
                "<metadata><rdf:RDF xmlns:rdf='r'>evil</rdf:RDF></metadata>",
                "<!-- evil --><sodipodi:namedview xmlns:sodipodi='s' evil='1'/>"
            })
    void takesOutWhatABookMustNotCarry(String inside) throws Exception {
        assertThat(data(inside))
                .doesNotContain("evil", "alert", "javascript", "etc/passwd", "<script", "foreignObject");
    }

    @Test
    void keepsWhatADrawingNeeds() throws Exception {
        String inside = "<defs><linearGradient id=\"g\"><stop stop-color=\"#fff\"></stop></linearGradient></defs>"
                + "<style>.a > .b { fill: url(#g) }</style><use xlink:href=\"#r\"></use>"
                + "<image href=\"data:image/png;base64,iVBORw0KGgo=\"></image><rect id=\"r\" fill=\"url(#g)\"></rect>";

        assertThat(data(inside))
                .contains(
                        "linearGradient",
                        "stop-color=\"#fff\"",
                        "xlink:href=\"#r\"",
                        "data:image/png",
                        "fill=\"url(#g)\"")
                .contains("fill: url(#g);");
    }

    @Test
    void readsNamespacesThatAreEntities() throws Exception {
        byte[] file = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [ <!ENTITY ns_svg"
                        + " \"http://www.w3.org/2000/svg\"> ]><svg xmlns=\"&ns_svg;\" viewBox=\"0 0 4 2\"><rect width=\"4\""
                        + " height=\"2\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);

        Picture picture = reader.read(file);

        assertThat(picture.width()).isEqualTo(4);
        assertThat(new String(picture.data().toByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("ENTITY", "&ns");
    }

    @ParameterizedTest
    @CsvSource({
        "'width=\"2in\" height=\"1in\"', 192, 96",
        "'viewBox=\"0 0 30 20\"', 30, 20",
        "'height=\"200pt\" viewBox=\"0 0 40 20\"', 533, 267",
        "'width=\"100%\" viewBox=\"0,0,30,20\"', 30, 20",
        "'', 300, 150"
    })
    void knowsItsSize(String attributes, int width, int height) throws Exception {
        Picture picture = reader.read(("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><rect/></svg>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void boundsWhatItPaints() throws Exception {
        Picture picture = reader.read("<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='3000'><rect/></svg>"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(PngFile.read(picture.print().toByteArray(), Limits.DEFAULT))
                .isEqualTo(new PngFile(1800, 600, 8, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><rect>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'></svg>"
            })
    void rejectsDrawingsThatBrowsersReject(String file) {
        assertThatThrownBy(() -> reader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PictureFault.class, fault -> assertThat(fault.code()).isEqualTo(Code.CORRUPT_PICTURE));
    }

    @Test
    void rejectsDrawingsThatAreMadeToGrow() {
        StringBuilder bomb = new StringBuilder("<defs><g id='a0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<g id='a")
                    .append(i)
                    .append("'><use href='#a")
                    .append(i - 1)
                    .append("'/><use href='#a");
            bomb.append(i - 1).append("'/></g>");
        }
        bomb.append("</defs><use href='#a29'/>");

        assertTooLarge(bomb.toString());
        assertTooLarge("<g id='a'><use href='#a'/></g>");
        assertTooLarge("<g>".repeat(1000) + "</g>".repeat(1000));
    }

    private void assertTooLarge(String inside) {
        assertThatThrownBy(() -> reader.read(TestPictures.svg(inside)))
                .isInstanceOfSatisfying(
                        PictureFault.class, fault -> assertThat(fault.code()).isEqualTo(Code.PICTURE_TOO_LARGE));
    }

    @Test
    void drawsTextInTheFontsOfTheBook() throws Exception {
        int[] han = box(paint("<text x='10' y='30' font-size='20'>字</text>"));

        assertThat(han[0]).isBetween(20, 26);
        assertThat(han[2]).isBetween(54, 60);
        assertThat(han[3]).isBetween(58, 66);
        assertThat(data("<text x='10' y='30'>字</text>")).contains("<text", "字");
    }

    @Test
    void setsTextAtItsAnchor() throws Exception {
        int[] middle = box(paint("<text x='30' y='30' font-size='20' text-anchor='middle'>字</text>"));
        int[] end = box(paint("<g style='text-anchor: end'><text x='60' y='30' font-size='20'>字</text></g>"));

        assertThat(middle[0] + middle[2]).isBetween(116, 124);
        assertThat(end[2]).isBetween(112, 120);
    }

    @Test
    void takesSizesFromStyleSheets() throws Exception {
        int[] large = box(paint("<style>.t { font: x; font-size: 30px }</style><text class='t' x='0' y='35'>字</text>"));

        assertThat(large[3] - large[1]).isBetween(50, 62);
    }

    @Test
    void paintsByStyleSheetsWithEverySelector() throws Exception {
        BufferedImage image = paint("<style>/* { */ @media print { .b { fill: blue } } .a > .b, #x { fill: #ff0000 }"
                + " .b { fill: #00ff00 }</style><g class='a'><rect class='b' width='30' height='40'/></g>"
                + "<rect id='x' class='b' x='30' width='30' height='40' style='stroke: none'/>");

        assertThat(new Color(image.getRGB(30, 40), true)).isEqualTo(Color.RED);
        assertThat(new Color(image.getRGB(90, 40), true)).isEqualTo(Color.RED);
    }

    @Test
    void setsSpansAndSingleCharactersAtTheirPlaces() throws Exception {
        BufferedImage spans =
                paint("<text y='15' font-size='10'><tspan x='0'>一</tspan><tspan x='40' dy='20'>一</tspan></text>");
        int[] box = box(spans);
        assertThat(box[0]).isBetween(0, 4);
        assertThat(box[2]).isBetween(90, 100);
        assertThat(box[3] - box[1]).isBetween(38, 46);

        int[] list = box(paint("<text x='0 40' y='30' font-size='10'>字字</text>"));
        assertThat(list[2]).isBetween(94, 100);
    }

    @Test
    void spreadsTextToTheLengthThatTheDrawingWants() throws Exception {
        int[] box = box(paint("<text x='0' y='30' font-size='10' textLength='58'>字字字</text>"));

        assertThat(box[2]).isBetween(110, 117);
    }

    @Test
    void paintsTheTextOfHtmlInADrawing() throws Exception {
        int[] own = box(paint("<foreignObject x='0' y='0' width='60' height='40'><div>甲<br/>乙</div></foreignObject>"));
        assertThat(own[0] + own[2]).isBetween(112, 128);
        assertThat(own[3] - own[1]).isBetween(56, 76);

        assertThat(data("<switch><foreignObject><p>不要</p></foreignObject><text x='0' y='9'>要</text></switch>"))
                .contains("要")
                .doesNotContain("不要", "switch");
    }

    /** As draw.io writes a label that is too long for its box, with a text for programs that do not read HTML. */
    private static String label(String place, String style, String html, String plain) {
        return "<switch><foreignObject width='100%' height='100%' style='overflow: visible'>"
                + "<div style='display: flex; " + place + "'><div style='font-size: 0'><div style='" + style + "'>"
                + html
                + "</div></div></div></foreignObject>" + plain + "</switch>";
    }

    @Test
    void breaksALabelThatIsCutShortInThePlainText() throws Exception {
        String label = label(
                "align-items: unsafe center; justify-content: unsafe center; width: 40px; padding-top: 20px; margin-left: 10px",
                "font-size: 10px; color: light-dark(#102030, #ffffff)",
                "先读，再排成页。",
                "<text>先读，再...</text>");

        assertThat(data(label))
                .contains("x=\"30\" y=\"14\"", ">先读，再</text>", ">排成页。</text>", "fill=\"#102030\"")
                .doesNotContain("...", "foreignObject");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flex-start | 5  | start",
                "center     | 25 | middle",
                "flex-end   | 45 | end",
            })
    void placesALabelInItsBox(String aligned, String x, String anchor) throws Exception {
        String label = label(
                "justify-content: unsafe " + aligned + "; width: 40px; padding-top: 20px; margin-left: 5px",
                "font-size: 10px; white-space: nowrap; background-color: #eee",
                "一行<br/>又一行",
                "<image x='0' y='0' width='9' height='9' href='data:image/png;base64,AA'/>");

        assertThat(data(label))
                .contains("x=\"" + x + "\" y=\"26\" text-anchor=\"" + anchor + "\"", ">又一行<", "fill=\"#eee\"")
                .doesNotContain("<image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先读", "<img src='x.png'/>先读", "<ul><li>先读</li><li>再写</li></ul>"})
    void keepsThePlainTextOfALabelThatSaysAllOrThatNoTextCanSet(String html) throws Exception {
        String label =
                label("width: 40px; padding-top: 20px; margin-left: 5px", "font-size: 10px", html, "<text>先读</text>");

        assertThat(data(label)).contains("<text>先读</text>").doesNotContain("再写");
    }

    /** Excalidraw holds pictures in symbols. */
    @Test
    void paintsAPictureOfASymbolAsLargeAsItsUse() throws Exception {
        String red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
        int[] box = box(paint("<symbol id='s'><image width='100%' height='100%' href='data:image/png;base64," + red
                + "'/></symbol><use href='#s' width='30' height='30' transform='translate(10 5)'/>"));

        assertThat(box).containsExactly(20, 10, 79, 69);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 30 20'                                      | width=\"30\" height=\"20\"",
                "viewBox='0 0 30 20' width='100%'                         | width=\"30\" height=\"20\"",
                "viewBox='0 0 30 20' height='40'                          | width=\"60\" height=\"40\"",
                "viewBox='0 0 30 20' width='90' height='60' style='width:100%' | width=\"90\" height=\"60\"",
                "viewBox='0 0 30 20' style='width:90px;height:60px;fill:red' | width=\"90px\" height=\"60px\" style=\"fill:red\"",
                "x='1'                                                    | width=\"300\" height=\"150\"",
            })
    void statesItsSize(String attributes, String stated) throws Exception {
        byte[] svg = ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><rect width='9' height='9'/></svg>")
                .getBytes(StandardCharsets.UTF_8);
        String root = new String(reader.read(svg).data().toByteArray(), StandardCharsets.UTF_8).split(">", -1)[0];
        for (String attribute : stated.split(" ", -1)) {
            assertThat(root).containsOnlyOnce(attribute);
        }
        assertThat(root).doesNotContain("100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect width='60' height='40' fill='#ff0000' style='fill: light-dark(#ff0000, #00ff00)'/>",
                "<rect width='60' height='40' fill='light-dark(rgb(255, 0, 0), blue)'/>",
                "<rect width='60' height='40' fill='#ff0000' style='fill: oklch(40% 0.2 30)'/>",
                "<rect width='60' height='40' fill='#ff0000' style='fill: var(--clay)'/>",
                "<rect width='60' height='40' style='fill: var(--clay, light-dark(#f00, #0f0))'/>",
                "<style>rect{fill:#ff0000} .a{fill:color-mix(in srgb, red, blue)}</style><rect class='a' width='60' height='40'/>",
                "<g fill='#ff0000'><rect width='60' height='40' fill='color(display-p3 0 1 0)'/></g>",
            })
    void aColourThatThePainterDoesNotKnowIsPassedOver(String inside) throws Exception {
        assertThat(new Color(paint(inside).getRGB(30, 40), true)).isEqualTo(Color.RED);
    }
}
