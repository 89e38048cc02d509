package io.github.huozi.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.EpubSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final String CONTENT = "<p>甲<a class=\"noteref\" href=\"#n1\">1</a>，"
            + "乙<a class=\"noteref\" href=\"#n1\">1</a>，丙<sup><a class=\"noteref\" href=\"#n2\">2</a></sup>。</p>"
            + "<section class=\"footnotes\"><aside class=\"footnote\" id=\"n1\"><p>注一</p><p>又一段</p></aside>"
            + "<aside class=\"footnote\" id=\"n2\"><ul><li>注二</li></ul></aside>"
            + "<aside class=\"footnote\" id=\"n3\"><p>没有人叫它</p></aside></section>";

    private static Element mark(EpubSettings.Notes style) {
        Element root = Jsoup.parseBodyFragment(CONTENT).body();
        Ids ids = new Ids();
        root.select("[id]").forEach(element -> ids.take(element.id()));
        new Notes(style, ids, Wording.of("zh")).mark(root, 2);
        return root;
    }

    @Test
    void aCallIsASuperscriptLinkThatHoldsText() {
        Element root = mark(EpubSettings.Notes.POPUP);
        assertThat(root.select("p:first-child span.held > sup > a"))
                .extracting(
                        call -> call.id() + " " + call.attr("epub:type") + " " + call.attr("role") + " " + call.text())
                .containsExactly(
                        "n1-ref noteref doc-noteref [1]",
                        "n1-ref-2 noteref doc-noteref [1]",
                        "n2-ref noteref doc-noteref [2]");
        assertThat(root.select("sup sup")).isEmpty();
    }

    @Test
    void aNoteIsAnAsideThatBeginsWithTheWayBackToItsFirstCall() {
        Element root = mark(EpubSettings.Notes.POPUP);
        Element note = root.getElementById("n1");
        assertThat(note).isNotNull();
        assertThat(note.attr("epub:type")).isEqualTo("footnote");
        assertThat(note.attr("role")).isEqualTo("doc-footnote");
        assertThat(note.html())
                .startsWith(
                        "<p><a class=\"backlink\" role=\"doc-backlink\" href=\"#n1-ref\" title=\"返回正文\">[1]</a> 注一</p>");
    }

    @Test
    void aNoteThatBeginsWithAListGetsALineForTheWayBack() {
        Element note = mark(EpubSettings.Notes.POPUP).getElementById("n2");
        assertThat(note).isNotNull();
        assertThat(note.child(0).normalName()).isEqualTo("p");
        assertThat(note.select("a.backlink").attr("href")).isEqualTo("#n2-ref");
    }

    @Test
    void aNoteWithoutACallHasNoWayBack() {
        Element note = mark(EpubSettings.Notes.POPUP).getElementById("n3");
        assertThat(note).isNotNull();
        assertThat(note.select("a")).isEmpty();
    }

    @Test
    void popupNotesHaveNoHeadingThatWouldBeAloneWhereTheyAreHidden() {
        assertThat(mark(EpubSettings.Notes.POPUP).select("section.footnotes > :not(aside)"))
                .isEmpty();
    }

    @Test
    void endNotesAreANumberedListUnderAHeading() {
        Element root = mark(EpubSettings.Notes.ENDNOTES);
        Element section = root.selectFirst("section.footnotes");
        assertThat(section).isNotNull();
        assertThat(section.attr("role")).isEqualTo("doc-endnotes");
        assertThat(section.select("h3").text()).isEqualTo("注释");
        assertThat(section.select("ol > li")).hasSize(3);
        assertThat(section.select("li#n1 a.backlink").text()).isEqualTo("↩");
        assertThat(section.select("li#n2").attr("value")).isEqualTo("2");
        assertThat(root.select("[epub:type=noteref], aside")).isEmpty();
    }

    @Test
    void notesForKindleAreLinkedBothWaysAndHiddenByNothing() {
        Element root = mark(EpubSettings.Notes.KINDLE);
        assertThat(root.select("aside")).isEmpty();
        assertThat(root.select("sup > a[href=#n1]").get(0).id()).isEqualTo("n1-ref");
        assertThat(root.select("div#n1 > p:first-child > a:first-child").attr("href"))
                .isEqualTo("#n1-ref");
        assertThat(root.select("section.footnotes > h3").text()).isEqualTo("注释");
    }

    @Test
    void notesForDuokanArePicturesThatSayTheNoteAndAListOfItsClasses() {
        Element root = mark(EpubSettings.Notes.DUOKAN);
        assertThat(root.select("a.duokan-footnote[href=#n1] > img.qqreader-footnote"))
                .extracting(picture -> picture.attr("alt"))
                .containsExactly("注一 又一段", "注一 又一段");
        assertThat(root.select("ol.duokan-footnote-content > li.duokan-footnote-item"))
                .extracting(Element::id)
                .containsExactly("n1", "n2", "n3");
    }

    @Test
    void notesForKoReaderAreMarkedAsThoseThatPopUp() {
        assertThat(mark(EpubSettings.Notes.KOREADER).html())
                .isEqualTo(mark(EpubSettings.Notes.POPUP).html());
    }
}
