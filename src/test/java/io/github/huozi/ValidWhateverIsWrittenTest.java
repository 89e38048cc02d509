package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.epub.EpubAssert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever authors write for addresses, ids and the values of attributes, the EPUB is valid. */
class ValidWhateverIsWrittenTest {

    private static final List<String> WORDS = List.of(
            "a",
            "1",
            "甲",
            "é",
            " ",
            ":",
            ".",
            "#",
            "%",
            "%zz",
            "&",
            "&amp;",
            "&#1;",
            "<",
            "'",
            "’",
            "/",
            "\\",
            "?",
            "=",
            "+",
            "-",
            "_",
            "{",
            "}",
            "(",
            "]",
            "[",
            "|",
            "^",
            "`",
            "~",
            "*",
            "@",
            "$",
            "👍",
            "\u200B",
            "\u00A0",
            "\u0007",
            "\uFFFE",
            "　",
            "，",
            "ip",
            "port",
            "80",
            "http://",
            "https://",
            "mailto:",
            "javascript:",
            "xml:",
            "zh-CN",
            "-1",
            "0",
            "99999999999",
            "1e9",
            "100%",
            "px");

    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "class",
            "lang",
            "xml:lang",
            "title",
            "dir",
            "width",
            "height",
            "align",
            "style",
            "start",
            "type",
            "value",
            "colspan",
            "rowspan",
            "scope",
            "headers",
            "datetime",
            "name",
            "alt",
            "cite",
            "epub:type",
            "role",
            "aria-label",
            "aria-labelledby",
            "data-x",
            "onclick",
            "xmlns",
            "xmlns:x",
            "x:y",
            "hidden",
            "open",
            "reversed",
            "tabindex",
            "is",
            "slot",
            "srcset",
            "usemap");

    private static final List<String> ELEMENTS = List.of(
            "p",
            "div",
            "span",
            "a",
            "img",
            "td",
            "th",
            "ol",
            "li",
            "h2",
            "h3",
            "time",
            "ruby",
            "abbr",
            "q",
            "blockquote",
            "bdo",
            "details",
            "figure",
            "pre",
            "code",
            "del",
            "dfn",
            "section",
            "aside",
            "table",
            "caption",
            "kbd");

    @TempDir
    Path folder;

    private final Random random = new Random(2024);

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int more = random.nextInt(most + 1); more > 0; more--) {
            words.append(one(WORDS));
        }
        return words.toString();
    }

    private String element() {
        StringBuilder html = new StringBuilder("<");
        String name = one(ELEMENTS);
        html.append(name);
        for (int more = random.nextInt(4); more > 0; more--) {
            html.append(' ')
                    .append(one(ATTRIBUTES))
                    .append("=\"")
                    .append(words(3).replace("\"", ""))
                    .append('"');
        }
        if (name.equals("a")) {
            html.append(" href=\"").append(words(5)).append('"');
        }
        return html.append(">字")
                .append(name.equals("img") ? "" : "</" + name + ">")
                .toString();
    }

    /** The same as the value of an attribute in XML. */
    private String inXml(int most) {
        return words(most)
                .replaceAll("&#1;|[\\p{Cc}\\uFFFE]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    private String drawing() {
        String id = inXml(3);
        return "<svg viewBox=\"0 0 9 9\" id=\"" + id + "\"><defs><linearGradient id=\"" + inXml(2)
                + "\"/></defs><style>#" + id
                + "{fill:red}</style><rect id=\"" + id + "\" " + one(ATTRIBUTES) + "=\"" + inXml(2) + "\" fill=\"url(#"
                + id
                + ")\" width=\"9\" height=\"9\"/><a xlink:href=\"" + inXml(3) + "\"><text id=\"" + inXml(2)
                + "\" y=\"5\">字</text></a></svg>";
    }

    private String piece() {
        return switch (random.nextInt(7)) {
            case 0 ->
                "## 题" + words(2).replace("\n", "") + " {#" + words(2) + " ." + words(2) + " " + one(ATTRIBUTES) + "=\""
                        + words(2) + "\"}";
            case 1 ->
                "[字](" + words(6) + ") [字](<" + words(5).replace(">", "") + ">) <http://" + words(4).replace(" ", "")
                        + "> [字][r" + random.nextInt(5) + "]";
            case 2 -> element() + element();
            case 3 ->
                "字 " + element() + " 字[^" + random.nextInt(3) + "] ![图](" + words(4) + " \""
                        + words(2).replace("\"", "") + "\")";
            case 4 -> drawing();
            case 5 ->
                "[r" + random.nextInt(5) + "]: " + words(4).replace(" ", "") + "x\n\n[^" + random.nextInt(3) + "]: 注 "
                        + words(3);
            default -> "<" + one(ELEMENTS) + " id=" + words(2).replace(" ", "") + ">字";
        };
    }

    @Test
    void theEpubIsValid() throws IOException {
        for (int chapter = 0; chapter < 60; chapter++) {
            StringBuilder text = new StringBuilder("# 章 " + chapter + "\n\n字。\n\n");
            for (int more = 0; more < 25; more++) {
                text.append(piece()).append("\n\n");
            }
            Files.writeString(folder.resolve(String.format("%02d.md", chapter)), text);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Publisher.create().write(PublishRequest.of(folder), Format.EPUB, out);

        long drawings = EpubAssert.entries(out.toByteArray()).keySet().stream()
                .filter(name -> name.endsWith(".svg"))
                .count();
        assertThat(drawings).isGreaterThan(50);
        // An attribute that SVG does not have is no error.
        assertThat(EpubAssert.check(out.toByteArray())).allMatch(told -> told.startsWith("USAGE RSC-025 EPUB/images/"));
    }
}
