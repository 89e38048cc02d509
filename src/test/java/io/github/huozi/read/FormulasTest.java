package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.math.FormulaElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where formulas are found in sources, and where dollars are dollars. */
class FormulasTest {

    /** The content with each formula as its source in brackets: ⟨x⟩ within a line, ⟪x⟫ displayed. */
    private static String shown(Element body) {
        Element copy = body.clone();
        for (Element math : copy.select("math")) {
            FormulaElement formula = FormulaElement.of(math);
            assertThat(formula).isNotNull();
            boolean display = math.attr("display").equals("block");
            String source = formula.source().replaceAll("\\s+", " ");
            math.replaceWith(new Element("x").text((display ? "⟪" : "⟨") + source + (display ? "⟫" : "⟩")));
        }
        copy.select("x").unwrap();
        return copy.getAllElements().size() == 0
                ? ""
                : Reading.xhtml(clean(copy)).replace("\n", "↵");
    }

    private static Element clean(Element copy) {
        copy.getAllElements()
                .forEach(element -> List.copyOf(element.attributes().asList()).stream()
                        .map(attribute -> attribute.getKey())
                        .filter(key -> key.startsWith("huozi-"))
                        .forEach(element::removeAttr));
        return copy;
    }

    private static String markdown(String text) {
        return shown(Reading.markdown(text.replace("↵", "\n")).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "中$x$文                      ¦ <p>中⟨x⟩文</p>",
                "$a_1*b*c_2$                 ¦ <p>⟨a_1*b*c_2⟩</p>",
                "**$x$** 和 *$y$*             ¦ <p><strong>⟨x⟩</strong> 和 <em>⟨y⟩</em></p>",
                "$\\{a\\}$                   ¦ <p>⟨\\{a\\}⟩</p>",
                "$ x_1 $                     ¦ <p>⟨x_1⟩</p>",
                "$ n $ 个                     ¦ <p>⟨n⟩ 个</p>",
                "当 $β $趋近于零时，函数 $y$ 大    ¦ <p>当 ⟨β⟩趋近于零时，函数 ⟨y⟩ 大</p>",
                "**当**$ i ≠ j$**时**           ¦ <p><strong>当</strong>⟨i ≠ j⟩<strong>时</strong></p>",
                "$P(ed) $的概率比$P(e)$大        ¦ <p>⟨P(ed)⟩的概率比⟨P(e)⟩大</p>",
                "把 $HOME $设成，再看 $PATH $吧   ¦ <p>把 $HOME $设成，再看 $PATH $吧</p>",
                "付 $20 $，找 $5               ¦ <p>付 $20 $，找 $5</p>",
                "$\\text{若 $a$}$            ¦ <p>⟨\\text{若 $a$}⟩</p>",
                "价格 $5 和 $6                 ¦ <p>价格 $5 和 $6</p>",
                "$5和$6                       ¦ <p>$5和$6</p>",
                "US$5/US$6                   ¦ <p>US$5/US$6</p>",
                "$GOPATH/pkg/$GOOS_x         ¦ <p>$GOPATH/pkg/$GOOS_x</p>",
                "${a}-${b}                   ¦ <p>${a}-${b}</p>",
                "用 $HOME 和 $PATH 变量          ¦ <p>用 $HOME 和 $PATH 变量</p>",
                "\\$a\\$                     ¦ <p>$a$</p>",
                "`$x$`                       ¦ <p><code>$x$</code></p>",
                "$a `b$ c`                   ¦ <p>$a <code>b$ c</code></p>",
                "$`a_b`$                     ¦ <p>⟨a_b⟩</p>",
                "$$x$$                       ¦ <div class=\"formula\">⟪x⟫</div>",
                "文 $$x$$ 文                   ¦ <p>文</p><div class=\"formula\">⟪x⟫</div><p class=\"continued\">文</p>",
                "文：↵$$↵a↵= b↵$$↵其中         ¦ <p>文：</p><div class=\"formula\">⟪a = b⟫</div><p class=\"continued\">其中</p>",
                "$$↵x↵$$↵↵其中                 ¦ <div class=\"formula\">⟪x⟫</div><p>其中</p>",
                "$$↵x↵$$ 其中                   ¦ <div class=\"formula\">⟪x⟫</div><p class=\"continued\">其中</p>",
                "$$x$$ {#eq:a}               ¦ <div class=\"formula\" id=\"eq:a\">⟪x⟫</div>",
                "- 一↵↵  $$↵  x↵  $$          ¦ <ul><li><p>一</p><div class=\"formula\">⟪x⟫</div></li></ul>",
                "> $$↵> x↵> $$               ¦ <blockquote><div class=\"formula\">⟪x⟫</div></blockquote>",
                "\\begin{align*}↵a&=b\\\\↵c&=d↵\\end{align*} ¦ <div class=\"formula\">⟪\\begin{align*} a&amp;=b\\\\ c&amp;=d \\end{align*}⟫</div>",
                "```math↵x^2↵```             ¦ <div class=\"formula\">⟪x^2⟫</div>",
                "```latex↵\\frac{a}{b}=1↵```  ¦ <div class=\"formula\">⟪\\frac{a}{b}=1⟫</div>",
                "```tex↵\\section{a}↵```      ¦ <pre><code class=\"language-tex\">\\section{a}</code></pre>",
                "```tex↵Hello big wide world_1↵``` ¦ <pre><code class=\"language-tex\">Hello big wide world_1</code></pre>",
                "| a |↵|---|↵| $|x|$ |       ¦ <table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>⟨|x|⟩</td></tr></tbody></table>",
                "| a |↵|---|↵| $$x$$ |       ¦ <table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td><div class=\"formula\">⟪x⟫</div></td></tr></tbody></table>",
                "## 题 $x$                    ¦ <h2>题 ⟨x⟩</h2>",
                "\\(x\\) 与 \\[y\\]              ¦ <p>(x) 与 [y]</p>",
                "<div>$x_1$ <code>$y$</code></div> ¦ <p>⟨x_1⟩ <code>$y$</code></p>",
                "echo $$                     ¦ <p>echo $$</p>",
                "$$ 是进程号                     ¦ <p>$$ 是进程号</p>"
            })
    void markdown(String text, String content) {
        assertThat(markdown("文字。\n\n" + text)).isEqualTo("<p>文字。</p>" + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "<p>\\(x\\) 与 $y$</p>          ¦ <p>⟨x⟩ 与 ⟨y⟩</p>",
                "<p>\\[x\\]</p>               ¦ <div class=\"formula\">⟪x⟫</div>",
                "<p>$a &lt; b_1$</p>         ¦ <p>⟨a &lt; b_1⟩</p>",
                "<pre>$x$</pre>              ¦ <pre><code>$x$</code></pre>",
                "<p>a <script type='math/tex'>x</script></p> ¦ <p>a ⟨x⟩</p>",
                "<p><span class=katex><span class=katex-mathml><math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x_k</annotation></semantics></math></span><span class=katex-html>x</span></span></p> ¦ <p>⟨x_k⟩</p>",
                "<p>\\begin{equation}x\\end{equation}</p> ¦ <div class=\"formula\">⟪\\begin{equation}x\\end{equation}⟫</div>"
            })
    void html(String text, String content) {
        assertThat(shown(Reading.html(text).body())).isEqualTo(content);
    }

    @Test
    void mathmlIsReadWhereItIs() {
        Element body = Reading.html(
                        "<p>分数 <math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math></p>")
                .body();
        assertThat(body.text()).isEqualTo("分数 a/(b + 1)");
        Element markdown = Reading.markdown("一 <math><msup><mi>x</mi><mn>2</mn></msup></math> 二")
                .body();
        assertThat(markdown.text()).isEqualTo("一 x² 二");
    }

    @Test
    void aFaultLeavesTheSourceAsCodeAndTheRestGoesOn() {
        Reading read = Reading.markdown("# 题\n\n$\\foo{x}$ 与 $y$\n\n$$\n\\bar\n$$\n\n末。");
        assertThat(shown(read.body()))
                .isEqualTo("<p><code class=\"formula-source\">\\foo{x}</code> 与 ⟨y⟩</p>"
                        + "<pre class=\"formula-source\"><code>\\bar</code></pre><p>末。</p>");
        assertThat(read.findings()).hasSize(2);
        assertThat(read.findings().get(0).position().toString()).contains("3");
    }

    @Test
    void aFormulaWithoutAnEndDoesNotSwallowTheChapter() {
        assertThat(markdown("$$\nx = y\n\n## 小节\n\n文字。")).contains("小节</h2>", "<p>文字。</p>");
    }

    @Test
    void titlesAndAlternativeTextsHaveThePlainForm() {
        Reading heading = Reading.markdown("# 求 $a^2+b^2$\n\n![图 $x_1$](a.png)");
        assertThat(heading.title().text()).isEqualTo("求 a² + b²");
        assertThat(heading.title().heading().select("math")).hasSize(1);
        assertThat(heading.body().select("img").attr("alt")).isEqualTo("图 x₁");
        Reading front = Reading.markdown("---\ntitle: 求 $\\alpha_1$\n---\n\n文。");
        assertThat(front.title().text()).isEqualTo("求 α₁");
        assertThat(Reading.titled("求 $x^2$", "文。").title().text()).isEqualTo("求 x²");
    }

    @Test
    void captionsThatWereAttributesHaveFormulas() {
        assertThat(markdown("![抛物线](a.png \"当 $y=x^2$ 时，价格 $5\")")).contains("当 ⟨y=x^2⟩ 时，价格 $5</figcaption>");
    }

    /** Names of files, covers and catalogues draw no formula. */
    @Test
    void theTitleOfABookHasThePlainForm() {
        Metadata metadata = Metadata.of("从 $E=mc^2$ 说起", "zh-CN", "urn:x").toBuilder()
                .subtitle("$\\alpha_1$ 记")
                .build();
        Book book = book(metadata, MathSettings.builder().build(), "文。");
        assertThat(book.metadata().title()).isEqualTo("从 E = mc² 说起");
        assertThat(book.metadata().subtitle()).contains("α₁ 记");
    }

    private static Element read(MathSettings math, String text) {
        return book(Metadata.of("书", "zh-CN", "urn:x"), math, text)
                .sections()
                .get(0)
                .content()
                .body();
    }

    private static Book book(Metadata metadata, MathSettings math, String text) {
        Entry entry = Entry.builder(Role.CHAPTER)
                .source(Source.markdown(text).named("一.md"))
                .build();
        Manuscript manuscript = Manuscript.builder()
                .metadata(metadata)
                .settings(Settings.builder().math(math).build())
                .entries(List.of(entry))
                .build();
        return new BookReader(new Diagnostics()).read(manuscript);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x$", "$$x$$", "```math\nx\n```", "\\begin{equation}\nx\n\\end{equation}"})
    void falseTurnsThemOff(String text) {
        MathSettings off = MathSettings.builder().marks(MathSettings.Marks.NONE).build();
        assertThat(read(off, text).select("math, .formula")).isEmpty();
    }

    @Test
    void backslashesMarkFormulasWhereABookRequestsIt() {
        MathSettings backslash =
                MathSettings.builder().marks(MathSettings.Marks.BACKSLASH).build();
        assertThat(shown(read(backslash, "文 \\(x\\)。\n\n\\[\ny\n\\]\n")))
                .isEqualTo("<p>文 ⟨x⟩。</p><div class=\"formula\">⟪y⟫</div>");
    }

    @Test
    void macrosOfTheSettingsAndOfFormulasAreKnownFromThereOn() {
        MathSettings macros =
                MathSettings.builder().macros(Map.of("R", "\\mathbb{R}^{#1}")).build();
        Element body = read(macros, "$\\R{n}$ $\\newcommand{\\half}{\\frac12}\\half$ $\\half$");
        assertThat(body.select("math")).hasSize(3);
        assertThat(body.text()).isEqualTo("ℝⁿ 1/2 1/2");
        assertThat(Optional.ofNullable(body.selectFirst("code"))).isEmpty();
    }
}
