package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCaptionsTest {

    private static final String PICTURE = "<figure><img src=\"a.png\" alt=\"\"></figure>";
    private static final String CODE = "<pre><code>a</code></pre>";
    private static final String TABLE = "<table><tbody><tr><td>a</td></tr></tbody></table>";

    private static String tied(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Section section = Section.builder("a.md", Role.CHAPTER)
                .title(Title.plain("土", Title.Origin.HEADING))
                .content(new Content(document.body()))
                .position(Position.of("a.md"))
                .build();
        Metadata metadata = Metadata.of("窑", "zh-CN", "urn:x");
        new TypedCaptions()
                .apply(
                        Book.builder(metadata, Settings.defaults())
                                .sections(List.of(section))
                                .build(),
                        new ExtensionContext(finding -> {}, BuildControl.NONE));
        return document.body().html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>图 1-2 龙窑</p>",
                "<p><em>图 1-2 龙窑</em></p>",
                "<p style=\"text-align: center\">图 1-2 龙窑</p>",
                "<p class=\"caption\">图 1-2 龙窑</p>"
            })
    void aPictureTakesTheCaptionBelowIt(String caption) {
        assertThat(tied(PICTURE + caption + "<p>后文。</p>"))
                .isEqualTo(
                        "<figure id=\"fig-1-2\"><img src=\"a.png\" alt=\"\"><figcaption>图 1-2 龙窑</figcaption></figure>"
                                + "<p>后文。</p>");
    }

    @Test
    void aTableTakesTheCaptionAboveIt() {
        assertThat(tied(TABLE + "<p>表 3.1：土色</p>" + TABLE))
                .isEqualTo(
                        TABLE
                                + "<table id=\"tab-3-1\"><caption>表 3.1：土色</caption><tbody><tr><td>a</td></tr></tbody></table>");
    }

    @Test
    void aListingTakesItsCaptionWithMarkup() {
        assertThat(tied(CODE + "<p>示例 2-1：调用 <code>fire</code></p>"))
                .isEqualTo("<figure class=\"listing\" id=\"lst-2-1\">" + CODE
                        + "<figcaption>示例 2-1：调用 <code>fire</code></figcaption></figure>");
    }

    @Test
    void aListingKeepsTheNameOfItsFileBesideItsCaption() {
        assertThat(tied("<figure class=\"listing\"><figcaption>kiln.rs</figcaption>" + CODE
                        + "</figure><p>示例 2-1 升温</p>"))
                .isEqualTo("<figure class=\"listing\" id=\"lst-2-1\"><figcaption>示例 2-1 升温<br>kiln.rs</figcaption>"
                        + CODE + "</figure>");
        assertThat(tied("<p class=\"filename\">kiln.rs</p>" + CODE + "<p>示例 2-1 升温</p>"))
                .isEqualTo("<figure class=\"listing\" id=\"lst-2-1\"><p class=\"filename\">kiln.rs</p>" + CODE
                        + "<figcaption>示例 2-1 升温</figcaption></figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>图 1-2 是一座龙窑。</p>",
                "<p>图1-2展示了一座龙窑</p>",
                "<p>图示如下</p>",
                "<p>图 1-2 龙窑，长二十丈，依山而建，自下而上有窑头、窑室、窑尾三段，火从窑头起，一路烧到窑尾，热气随着山势往上走，越往上越干，"
                        + "所以窑尾的坯先干，窑头的坯后干，烧窑的人都知道这个道理，也都照这个道理装窑</p>"
            })
    void aSentenceIsNoCaption(String sentence) {
        assertThat(tied(PICTURE + sentence)).isEqualTo(PICTURE + sentence);
    }

    @Test
    void aCaptionWithNothingBesideItStaysAParagraph() {
        assertThat(tied("<p>前文。</p><p>图 1-2 龙窑</p>" + TABLE)).isEqualTo("<p>前文。</p><p>图 1-2 龙窑</p>" + TABLE);
    }

    @Test
    void aRepeatedNumberGivesOneId() {
        assertThat(tied(PICTURE + "<p>图 1-2 甲</p>" + PICTURE + "<p>图 1-2 乙</p>"))
                .containsOnlyOnce("id=");
    }
}
