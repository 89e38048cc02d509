package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidityTest {

    private static final String[] NAMES =
            ("a abbr address article aside b bdo blockquote body br caption center cite code col"
                            + " colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer form frameset h1 h2"
                            + " h3 h6 head header hr html i iframe img input ins kbd label legend li main map mark menu nav noscript"
                            + " object ol optgroup option p plaintext pre q rb rp rt rtc ruby s script section select small span"
                            + " strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr"
                            + " tt u ul var video wbr xmp expr x-y")
                    .split(" ");
    private static final String[] ATTRIBUTES =
            ("id=a|id='b c'|id|class='x y'|class=noteref|align=center|width=30px|height=x"
                            + "|style='text-align:center'|colspan=3|rowspan=2|colspan=0|lang=en|lang='?'|dir=rtl|title='t &#1; t'"
                            + "|href=#a|href='javascript:x'|href='a b'|src=a.png|name=n|start=2|value=y|datetime=now|open|type=A"
                            + "|onclick=x()|hidden|huozi-pos=x|scope=col|reversed")
                    .split("\\|");

    @TempDir
    Path folder;

    /** A soup of tags in which nothing fits. */
    private static String soup(Random random, int pieces, boolean markdown) {
        StringBuilder soup = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            String name = NAMES[random.nextInt(NAMES.length)];
            switch (random.nextInt(markdown ? 8 : 5)) {
                case 0, 1 -> {
                    soup.append('<').append(name);
                    for (int more = random.nextInt(3); more > 0; more--) {
                        soup.append(' ').append(ATTRIBUTES[random.nextInt(ATTRIBUTES.length)]);
                    }
                    soup.append('>');
                }
                case 2 -> soup.append("</").append(name).append('>');
                case 3 -> soup.append("文字");
                case 4 -> soup.append(" & <\n");
                case 5 -> soup.append("\n\n").append("> ".repeat(random.nextInt(3)));
                case 6 -> soup.append("\n- ").append("**粗。**");
                default ->
                    soup.append(new String[] {"`码`", "[^1]", "\n\n[^1]: 注\n", "\n|a|b|\n|-|-|\n|c|\n", "![图](a.png)"}
                            [random.nextInt(5)]);
            }
        }
        return soup.toString();
    }

    @Test
    void whateverIsReadIsValid() throws IOException {
        Random random = new Random(42);
        List<Element> bodies = new ArrayList<>();
        for (int round = 0; round < 150; round++) {
            boolean markdown = round % 2 == 0;
            String source = soup(random, 60, markdown);
            Reading reading = markdown ? Reading.markdown(source) : Reading.html(source);
            bodies.add(reading.body());
        }

        assertThat(EpubJudge.judge(bodies, folder)).isEmpty();
    }

    /** What is content already is read as it is: nothing is repaired twice. */
    @Test
    void whatIsValidStaysAsItIs() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String once = Reading.html("<p>首</p>" + soup(random, 60, false)).xhtml();
            String twice = Reading.html(once).xhtml();

            assertThat(twice).isEqualTo(once);
        }
    }
}
