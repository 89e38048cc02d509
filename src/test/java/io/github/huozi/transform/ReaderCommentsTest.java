package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.ReadingSettings.CommentNames;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.Settings.ReaderComments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCommentsTest {

    private static final String PARAGRAPHS = "<p>正文。</p><p><strong>精选留言（2）</strong></p><ul>"
            + "<li><span>印工</span> 👍（15） 💬（1）<p>老师：\n\n字钉怎么数？</p>2019-05-25</li>"
            + "<li><span>拣字的人</span> 👍（0） 💬（0）<p>打卡。</p>2019-04-03</li></ul>";
    private static final String DIVS = "<p>正文。</p><p><strong>精选留言（2）</strong></p><ul>"
            + "<li><img src=\"avatar.jpg\" width=\"30\"><span>印工</span> 👍（15） 💬（1）<div>老师：\n\n字钉怎么数？</div>2019-05-25</li>"
            + "<li><img src=\"\" width=\"30\"><span>拣字的人</span> 👍（0） 💬（0）<div>打卡。</div>2019-04-03</li></ul>";

    private static Settings settings(ReaderComments comments, CommentNames names) {
        return Settings.builder()
                .readerComments(comments)
                .reading(ReadingSettings.builder().commentNames(names).build())
                .build();
    }

    private static String run(Settings settings, String html) {
        return Passes.run("zh-CN", settings, html);
    }

    @ParameterizedTest
    @ValueSource(strings = {PARAGRAPHS, DIVS})
    void commentsInBothFormsLookLikeComments(String html) {
        assertThat(run(settings(ReaderComments.KEEP, CommentNames.SHOW), html)
                        .replaceAll("</?div class=\"comment-text\">|</?p>", "|"))
                .isEqualTo("|正文。|<section class=\"comments\"><h2 class=\"comments-title\">精选留言（2）</h2>"
                        + "<div class=\"comment\"><p class=\"comment-by\"><span class=\"comment-name\">印工</span> "
                        + "<span class=\"comment-likes\">15 赞</span> "
                        + "<time class=\"comment-date\" datetime=\"2019-05-25\">2019-05-25</time>|"
                        + "||老师：<br />字钉怎么数？|</div></div>"
                        + "<div class=\"comment\"><p class=\"comment-by\"><span class=\"comment-name\">拣字的人</span> "
                        + "<time class=\"comment-date\" datetime=\"2019-04-03\">2019-04-03</time>|"
                        + "||打卡。|</div></div></section>");
    }

    @Test
    void namesCanBeHidden() {
        assertThat(run(settings(ReaderComments.KEEP, CommentNames.HIDE), PARAGRAPHS))
                .doesNotContain("印工")
                .contains("<span class=\"comment-name\">读者</span>");
    }

    @Test
    void hiddenNamesAreHiddenWhereOneReaderAnswersAnotherToo() {
        String html = PARAGRAPHS.replace("打卡。", "回复 印工：数过了。@印工 你呢？印工们都好。");
        assertThat(run(settings(ReaderComments.KEEP, CommentNames.HIDE), html)).contains("回复 读者：数过了。@读者 你呢？印工们都好。");
    }

    @Test
    void commentsCanGo() {
        assertThat(run(settings(ReaderComments.DROP, CommentNames.SHOW), DIVS)).isEqualTo("<p>正文。</p>");
    }

    @Test
    void commentsCanBeGatheredAtTheEnd() {
        Book book = Passes.book("zh-CN", settings(ReaderComments.APPENDIX, CommentNames.SHOW), PARAGRAPHS);

        assertThat(Passes.xhtml(book.sections().get(0).content().body())).isEqualTo("<p>正文。</p>");
        assertThat(book.sections().get(1).title().text()).isEqualTo("读者留言");
        assertThat(Passes.xhtml(book.sections().get(1).content().body()))
                .startsWith(
                        "<section class=\"comments\" huozi-path=\"一.md\"><h2 class=\"comments-title\">题</h2><div class=\"comment\">");
    }

    @Test
    void anAuthorsAnswerIsAReply() {
        assertThat(run(
                        settings(ReaderComments.KEEP, CommentNames.SHOW),
                        "<p>精选留言（1）</p><ul><li><span>印工</span> 👍（1） 💬（1）<p>问。</p><p>作者回复：答。</p>2019-05-25</li></ul>"))
                .contains(
                        "<div class=\"comment-text\"><p>问。</p></div><div class=\"comment reply\"><p>作者回复：答。</p></div>");
    }

    @Test
    void aListThatIsNoCommentsStays() {
        String html = "<p>精选留言</p><ul><li>一</li><li>二</li></ul>";

        assertThat(run(settings(ReaderComments.DROP, CommentNames.SHOW), html)).isEqualTo(html);
    }
}
