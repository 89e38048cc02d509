package io.github.huozi.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.read.Reading;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Reads all examples of CommonMark 0.31.2 and of GitHub's specification, and compares the trees that browsers would build. Those
 * that come out otherwise are listed here, each under its reason, and no others.
 */
class CommonMarkTest {

    /** Where we differ, and why; by number of the example. */
    private static final Map<String, String> COMMONMARK = Map.of(
            "a tag that HTML does not have is text: <expr> and Vec<T> are what the author writes about",
            "150 163 201 491 524 536 613 614 615 617 623",
            "a tag that is never complete is text, and swallows nothing",
            "156 157 158",
            "an element that a book cannot show goes: forms, styles, instructions, CDATA",
            "171 173 180 182 629",
            "the last line end in code is not of the code, raw HTML included",
            "169",
            "the language of code is a word in Latin letters",
            "34 144",
            "addresses are links without angle brackets too, as on GitHub",
            "602 606 608 611 612",
            "a list indented by two or three is within the numbered item before it",
            "297");

    private static final Map<String, String> GITHUB = Map.of(
            "a tag that HTML does not have is text: <expr> and Vec<T> are what the author writes about",
            "120 133 170 500 532 544 632 633 634 636 642",
            "a tag that is never complete is text, and swallows nothing",
            "126 127 128",
            "an element that a book cannot show goes: styles, instructions, CDATA",
            "142 149 151 648",
            "xmp is code",
            "652",
            "the last line end in code is not of the code, raw HTML included",
            "139",
            "the language of code is a word in Latin letters",
            "114 330",
            "addresses are links without angle brackets too, which GitHub says in its extensions only",
            "610 614 616 619 620",
            "a list indented by two or three is within the numbered item before it",
            "275",
            "a task is a box in the text: nobody can tick it on paper",
            "279 280",
            "strong within strong is as CommonMark 0.31 has it, which GitHub does not follow yet",
            "398 426 434 435 436 473 474 475 477");

    @Test
    void everyExampleOfCommonMarkIsReadAsItSays() {
        assertThat(differing(TestResources.getSpec(), 652)).isEqualTo(numbers(COMMONMARK));
    }

    @Test
    void everyExampleOfGitHubIsReadAsItSays() {
        assertThat(differing(TestResources.getGfmSpec(), 672)).isEqualTo(numbers(GITHUB));
    }

    private static Set<Integer> numbers(Map<String, String> reasons) {
        return reasons.values().stream()
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> differing(URL specification, int count) {
        Set<Integer> differing = new TreeSet<>();
        List<Example> examples = ExampleReader.readExamples(specification);
        assertThat(examples).hasSize(count);
        for (int at = 0; at < count; at++) {
            Example example = examples.get(at);
            Element wanted =
                    Jsoup.parse(example.getHtml().replace('→', '\t').strip()).body();
            wanted.select("pre > code").forEach(CommonMarkTest::withoutLastLineEnd);
            String got = normal(read(example.getSource()));
            if (!got.equals(normal(wanted))) {
                differing.add(at + 1);
            }
        }
        return differing;
    }

    private static Element read(String source) {
        return MarkdownReader.read(
                new LinedText(source, LineMap.after(0)),
                SourceFindings.of("一.md", new Diagnostics()),
                new BookFormulas(MathSettings.defaults(), finding -> {}));
    }

    private static void withoutLastLineEnd(Element code) {
        String text = code.wholeText();
        code.text(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    /** The tree as text: without our attributes, comments, and white space that is nothing; addresses decoded. */
    private static String normal(Element body) {
        for (Element element : body.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().startsWith("huozi-"))
                    .forEach(attribute -> element.removeAttr(attribute.getKey()));
            for (String name : new String[] {"href", "src"}) {
                if (element.hasAttr(name)) {
                    element.attr(name, decoded(element.attr(name)));
                }
            }
            for (Node child : List.copyOf(element.childNodes())) {
                if (child instanceof Comment) {
                    child.remove();
                } else if (child instanceof TextNode text) {
                    text.text(
                            element.closest("pre") == null
                                    ? text.getWholeText().replaceAll("\\s+", " ")
                                    : text.getWholeText()
                                            .replace('\n', '␤')
                                            .replace('\t', '␉')
                                            .replace(' ', '␠'));
                }
            }
        }
        return Reading.xhtml(body)
                .replaceAll(" +", " ")
                .replaceAll(
                        " ?(</?(?:p|li|ul|ol|blockquote|h\\d|hr|br|pre|table|thead|tbody|tr|td|th|div|input)\\b[^>]*>) ?",
                        "$1")
                .strip();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
