package io.github.huozi.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {

    private static String read(String html) {
        return Reading.html(html).xhtml();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<ul><li>一</li><br/><li>二</li></ul>     | <ul><li>一</li><li>二</li></ul>",
                "<ul>文<li>一</li></ul>                   | <ul><li>文</li><li>一</li></ul>",
                "<ul><li>一</li><ul><li>二</li></ul></ul> | <ul><li>一<ul><li>二</li></ul></li></ul>",
                "<li>一</li><li>二</li><p>三</p>          | <ul><li>一</li><li>二</li></ul><p>三</p>",
                "<b><p>一</p><p>二</p></b>                | <p><b>一</b></p><p><b>二</b></p>",
                "<span class=a><p>一</p>二</span>         | <p><span class=\"a\">一</span></p><p><span class=\"a\">二</span></p>",
                "<p>一<h2><div>题</div></h2>               | <p>一</p><h2>题</h2>",
                "<p>一<h2>题<ul><li>一</li></ul></h2>      | <p>一</p><h2>题</h2><ul><li>一</li></ul>",
                "一<p>二</p>三                            | <p>一</p><p>二</p><p>三</p>",
                "<p>一<div>二</div>三                     | <p>一</p><p>二</p><p>三</p>",
                "<p></p><p> <br></p><p>&nbsp;</p><p>一</p> | <p>一</p>",
                "<p>　　一</p>                            | <p>一</p>",
                "<p><br>一<br><br></p>                    | <p>一</p>",
                "<p>一<b></b><i> </i>二</p>               | <p>一 二</p>",
                "<div><div><div>一</div></div></div>      | <p>一</p>",
                "<center>一</center>                      | <p>一</p>",
                "<p align=center>一</p>                   | <p style=\"text-align: center\">一</p>",
                "<p style='color:red;text-align:right'>一 | <p style=\"text-align: right\">一</p>",
                "<font color=red>一</font>                | <p>一</p>",
                "<strike>一</strike><tt>二</tt>           | <p><s>一</s><code>二</code></p>",
                "<p>一<form><input><button>x</button>二</form> | <p>一</p><p>二</p>",
                "<a href=x>一<a href=y>二</a></a>         | <p><a href=\"x\">一</a><a href=\"y\">二</a></p>",
                "<table></table><p>一</p>                 | <p>一</p>",
                "<table><caption>题</caption></table>     | <p>题</p>",
                "<dl><dd>释</dd><dt>名</dt></dl>          | <p>释</p><dl><dt>名</dt><dd></dd></dl>",
                "<dt>名</dt><dd>释</dd>                   | <dl><dt>名</dt><dd>释</dd></dl>",
                "<dl><div><dt>名</dt><dd>释</dd></div></dl> | <dl><dt>名</dt><dd>释</dd></dl>",
                "<figcaption>题</figcaption>              | <p>题</p>",
                "<figure><figcaption>题</figcaption><img src=a></figure> | <figure><img alt=\"\" src=\"a\" /><figcaption>题</figcaption></figure>",
                "<figure><p><img src=a></p></figure>      | <figure><img alt=\"\" src=\"a\" /></figure>",
                "<details>一</details>                    | <p>一</p>",
                "<details><summary>题</summary>一</details> | <details><summary>题</summary><p>一</p></details>",
                "<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby> | <p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby></p>",
                "<ruby>漢<rp>(</rp><rt>hàn</rt>字<rt>zì</rt><rp>)</rp></ruby> | <p><ruby>漢<rt>hàn</rt>字<rt>zì</rt></ruby></p>",
                "<ruby>漢<rp><b>(</b></rp><rt>hàn</rt> <rp>)</rp>，字</ruby> | <p><ruby>漢<rp>(</rp><rt>hàn</rt> <rp>)</rp></ruby>，字</p>",
                "<ruby><rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字 | <p>（hàn）字</p>",
                "<ruby>漢</ruby><ruby><rt>hàn</rt></ruby> | <p>漢（hàn）</p>",
                "<p id=a></p><p>一</p>                    | <p id=\"a\">一</p>",
                "<p id=a>一</p><p id=a>二</p>             | <p id=\"a\">一</p><p>二</p>",
                "<p>一</p><p id='a b'></p>                | <p>一<span id=\"a-b\"></span></p>",
                "<bdo>一</bdo><time>二</time>             | <p>一二</p>",
                "<td>一</td>                              | <p>一</p>",
                "<blockquote>一<p>二</p></blockquote>     | <blockquote><p>一</p><p>二</p></blockquote>",
                "<li><div>一</div><div>二</div></li>      | <ul><li><p>一</p><p>二</p></li></ul>",
                "<img src='' alt=''><p>一</p>             | <p>一</p>",
                "<img src=a width=30px height=20>         | <figure><img alt=\"\" style=\"width: 30px\" src=\"a\" /></figure>",
                "<img src=a height=20>                    | <figure><img alt=\"\" style=\"width: auto; height: 20px\" src=\"a\" /></figure>",
                "<img src=a style='HEIGHT:1.50em' width=x> | <figure><img alt=\"\" style=\"width: auto; height: 1.5em\" src=\"a\" /></figure>",
                "<img src=a style='max-width:9px;width:1in;height:2in'> | <figure><img alt=\"\" style=\"width: 96px\" src=\"a\" /></figure>",
                "<img src=a height='50%' width=0>         | <figure><img alt=\"\" src=\"a\" /></figure>",
                "<img src=a width='60%'>                  | <figure><img alt=\"\" style=\"width: 60%\" src=\"a\" /></figure>",
                "<ol start=3 type=a><li value=x>一</li></ol> | <ol start=\"3\" type=\"a\"><li>一</li></ol>",
                "<p lang=en xml:lang=en data-x=1>a</p>    | <p lang=\"en\">a</p>",
                "<p>一<hr>二                              | <p>一</p><hr /><p>二</p>",
                "<pre>a<br>b<b>c</b></pre>                | <pre><code>a\\nbc</code></pre>",
            })
    void whateverItGetsItGivesValidContent(String html, String expected) {
        assertThat(read(html)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void rowsAreFilledToOneLength() {
        assertThat(read("<table><tr><th>一<th>二<th>三<tr><td rowspan=9>1<td>2<tr><td>3</table>"))
                .isEqualTo(
                        "<table><thead><tr><th scope=\"col\">一</th><th scope=\"col\">二</th><th scope=\"col\">三</th></tr>"
                                + "</thead><tbody><tr><td rowspan=\"2\">1</td><td>2</td><td></td></tr>"
                                + "<tr><td>3</td><td></td></tr></tbody></table>");
    }

    @Test
    void aCellIsAsWideAsTheColumnsThatAre() {
        assertThat(read("<table><tr><th>窑<th>火<tr><td>1<td>2<tr><td colspan=80>合计</table>"))
                .isEqualTo("<table><thead><tr><th scope=\"col\">窑</th><th scope=\"col\">火</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td></tr><tr><td colspan=\"2\">合计</td></tr></tbody></table>");
    }

    @Test
    void aColumnInWhichNoCellBeginsIsNone() {
        assertThat(read("<table><tr><td colspan=40>窑<td>火<tr><td colspan=40>1<td colspan=3>2</table>"))
                .isEqualTo("<table><tbody><tr><td>窑</td><td>火</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    @Test
    void aWideCellOfAnySectionShrinksToTheColumnsOfTheWholeTable() {
        assertThat(read("<table><thead><tr><th colspan=9>窑</thead><tbody><tr><td>1<td>2<td>3</tbody>"
                        + "<tfoot><tr><td colspan=9>注</tfoot></table>"))
                .isEqualTo("<table><thead><tr><th colspan=\"3\" scope=\"col\">窑</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody>"
                        + "<tfoot><tr><td colspan=\"3\">注</td></tr></tfoot></table>");
    }

    @Test
    void aWideCellEndsBeforeOneThatReachesDownFromAbove() {
        assertThat(read("<table><tr><td>1<td>2<td rowspan=2>3<tr><td colspan=9>4</table>"))
                .isEqualTo("<table><tbody><tr><td>1</td><td>2</td><td rowspan=\"2\">3</td></tr>"
                        + "<tr><td colspan=\"2\">4</td></tr></tbody></table>");
    }

    @Test
    void codeOfHighlightersIsItsText() {
        assertThat(
                        read(
                                "<figure class=\"highlight go\"><table><tr><td class=\"gutter\"><pre>1<br>2</pre></td>"
                                        + "<td class=\"code\"><pre><span class=\"kw\">func</span> a()<br>{}</pre></td></tr></table></figure>"))
                .isEqualTo("<pre><code class=\"language-go\">func a()\n{}</code></pre>");
        assertThat(read("<div class=\"highlight-source-shell\"><pre>ls&nbsp;-l\n\n</pre></div>"))
                .contains("<pre><code class=\"language-shell\">ls -l</code></pre>");
    }

    @Test
    void tagsMeantAsTextAreText() {
        assertThat(read("<p>用 Vec<T> 或 <expr> 表示</p><p>后文</p>")).contains("Vec&lt;T&gt; 或 &lt;expr&gt; 表示");
        assertThat(read("<p>一<my-box>二</my-box></p>")).isEqualTo("<p>一二</p>");
    }

    @Test
    void whatXmlCannotHoldIsGone() {
        assertThat(Reading.markdown("一\u0000二\u0007三&#x1F;四\uFFFE&#xD800;").xhtml())
                .isEqualTo("<p>一二三四</p>");
        assertThat(Reading.html("<p title='a&#2;b'>一&#11;二</p>").xhtml()).isEqualTo("<p title=\"ab\">一二</p>");
    }
}
