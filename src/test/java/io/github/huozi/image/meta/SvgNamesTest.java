package io.github.huozi.image.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SvgNamesTest {

    private static Element settled(String inside) {
        Element root =
                Jsoup.parse("<svg>" + inside + "</svg>", "", Parser.xmlParser()).expectFirst("svg");
        root.ownerDocument().outputSettings().prettyPrint(false);
        SvgNames.settle(root);
        return root;
    }

    @Test
    void whatRefersToAPartFollowsItsName() {
        assertThat(settled("<style>#a\\:b{fill:url(#1)}</style><g id=\"a:b\"/><g id=\"1\"/><use href=\"#a:b\"/><rect"
                                + " fill=\"url('#1')\" aria-labelledby=\"a:b 1\"/>")
                        .html())
                .isEqualTo(
                        "<style>#a-b{fill:url(#p-1)}</style><g id=\"a-b\" /><g id=\"p-1\" /><use href=\"#a-b\" /><rect"
                                + " fill=\"url(#p-1)\" aria-labelledby=\"a-b p-1\" />");
    }

    @Test
    void aDrawingWithGoodNamesStaysAsItIs() {
        String inside = "<g id=\"a-b\" /><g id=\"_甲\" /><use href=\"#a-b\" /><style>#abc { fill: #fff }</style>";

        assertThat(settled(inside).html()).isEqualTo(inside);
    }

    @Test
    void everyNameIsOneOfXmlAndThereOnce() {
        String[] pieces = {":", "a", "1", " ", "é", "甲", ".", "-", "#", "/", "\u00A0", "👍", "p-1"};
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder inside = new StringBuilder();
            for (int part = 0; part < 5; part++) {
                StringBuilder id = new StringBuilder();
                for (int more = random.nextInt(4); more >= 0; more--) {
                    id.append(pieces[random.nextInt(pieces.length)]);
                }
                inside.append("<g id=\"").append(id).append("\"/>");
            }
            List<String> ids = settled(inside.toString()).select("[id]").eachAttr("id");
            Set<String> once = new HashSet<>(ids);
            assertThat(once)
                    .as(inside.toString())
                    .hasSize(ids.size())
                    .allMatch(id -> id.matches("[\\p{L}_][\\p{L}\\p{Nd}_.-]*"));
        }
    }
}
