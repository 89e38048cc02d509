package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as the usual site builders make them and browsers save them: the article and nothing else. */
class SavedPagesTest {

    private static final String FIRST = "活字的好处，是一副字可以印许多种书；坏处，是要先有一副字。王祯造了三万多个木活字，不到一个月就印成了一部县志。";
    private static final String SECOND = "转轮排字架有两个，一个放常用的字，一个放按韵排的字，排字的人坐在中间，推着轮子就能取到。";

    private static final String WANTED = "<p>" + FIRST + "</p><h2>转轮</h2><p>" + SECOND + "</p>"
            + "<figure><img alt=\"字架\" src=\"images/case.png\" /></figure>"
            + "<pre><code class=\"language-go\">func main() {\n\tprint()\n}</code></pre>";

    private static final String CODE = "func main() {\n\tprint()\n}";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("Hexo", hexo()),
                Arguments.of("Hugo", hugo()),
                Arguments.of("WordPress", wordPress()),
                Arguments.of("Docusaurus", docusaurus()),
                Arguments.of("VuePress", vuePress()),
                Arguments.of("plain", plain()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theArticleIsFoundAndNothingElse(String builder, String page) {
        Reading reading = Reading.html(page);

        assertThat(reading.title().text()).isEqualTo("木活字");
        assertThat(reading.xhtml().replaceAll(" id=\"[^\"]*\"", "")).isEqualTo(WANTED);
        assertThat(reading.findings()).isEmpty();
    }

    private static String hexo() {
        return """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>木活字 | 某人的博客</title>
                <meta name="generator" content="Hexo 6.3.0"><script src="/js/utils.js"></script></head>
                <body itemscope itemtype="http://schema.org/WebPage"><div class="headband"></div>
                <main class="main"><header class="header"><nav class="site-nav"><ul id="menu" class="main-menu menu">
                <li class="menu-item"><a href="/">首页</a></li><li class="menu-item"><a href="/archives/">归档</a></li></ul></nav>
                </header><div class="main-inner post"><div class="post-block"><article itemscope class="post-content" lang="zh-CN">
                <header class="post-header"><h1 class="post-title" itemprop="name headline">木活字</h1>
                <div class="post-meta-container"><span class="post-meta-item">发表于 <time>2024-01-01</time></span>
                <span class="post-meta-item">阅读次数： 88</span></div></header>
                <div class="post-body" itemprop="articleBody"><p>%s</p>
                <h2 id="转轮"><a href="#转轮" class="headerlink" title="转轮"></a>转轮</h2><p>%s</p>
                <p><img data-src="images/case.png" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" alt="字架"></p>
                <figure class="highlight go"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span></pre></td>
                <td class="code"><pre><span class="line"><span class="keyword">func</span> main() {</span><br><span class="line">	print()</span><br><span class="line">}</span><br></pre></td></tr></table></figure>
                </div><footer class="post-footer"><div class="reward-container"><div>请我喝咖啡</div></div>
                <div class="post-copyright"><ul><li class="post-copyright-author">本文作者：某人</li></ul></div>
                <div class="post-nav"><a href="/a/">上一篇</a><a href="/b/">下一篇</a></div></footer></article></div>
                <div class="comments" id="valine-comments"></div></div></main>
                <footer class="footer">© 2024 某人 粤ICP备00000000号</footer><script>var _hmt = 1;</script></body></html>
                """.formatted(FIRST, SECOND);
    }

    private static String hugo() {
        return """
                <!doctype html><html lang="zh-cn"><head><title>木活字 :: 某人</title><meta name="generator" content="Hugo 0.120.0">
                <link rel="stylesheet" href="/css/main.css"></head><body class="td-page">
                <header><nav class="navbar"><a class="navbar-brand" href="/">某站</a><ul class="navbar-nav"><li><a href="/docs/">文档</a></li></ul></nav></header>
                <div class="container-fluid td-outer"><div class="td-main"><div class="row"><aside class="td-sidebar"><nav id="td-section-nav">
                <ul><li><a href="/x">很长的菜单一</a></li><li><a href="/y">很长的菜单二</a></li></ul></nav></aside>
                <aside class="td-sidebar-toc"><div class="td-page-meta"><a href="/edit" class="td-page-meta--edit">编辑此页</a></div>
                <nav id="TableOfContents"><ul><li><a href="#turn">转轮</a></li></ul></nav></aside>
                <main class="col-12" role="main"><nav aria-label="breadcrumb" class="td-breadcrumbs"><ol class="breadcrumb"><li>文档</li></ol></nav>
                <div class="td-content"><h1>木活字</h1><header class="article-meta"></header><p>%s</p>
                <h2 id="turn">转轮<a class="td-heading-self-link" href="#turn" aria-label="Heading self-link"></a></h2><p>%s</p>
                <figure><img src="images/case.png" alt="字架" loading="lazy"></figure>
                <div class="highlight"><pre tabindex="0" style="background-color:#f8f8f8"><code class="language-go" data-lang="go"><span style="display:flex;"><span><span style="color:#204a87">func</span> main() {
                </span></span><span style="display:flex;"><span>	print()
                </span></span><span style="display:flex;"><span>}</span></span></code></pre></div>
                <div class="td-page-meta__lastmod">最后修改 2024 年 1 月 1 日</div></div></main></div></div>
                <footer class="td-footer">© 2024</footer></div><script src="/js/main.js"></script></body></html>
                """.formatted(FIRST, SECOND);
    }

    private static String wordPress() {
        return """
                <!DOCTYPE html><html lang="zh-Hans"><head><title>木活字 &#8211; 某站</title><meta name="generator" content="WordPress 6.4"></head>
                <body class="post-template-default single single-post"><div id="page" class="site"><header id="masthead" class="site-header">
                <nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li class="menu-item"><a href="/">首页</a></li></ul></nav></header>
                <main id="primary" class="site-main"><article id="post-12" class="post-12 post type-post hentry"><header class="entry-header">
                <h1 class="entry-title">木活字</h1><div class="entry-meta"><span class="posted-on">2024 年 1 月 1 日</span></div></header>
                <div class="entry-content"><p class="wp-block-paragraph">　　%s</p><h2 class="wp-block-heading">转轮</h2><p>%s</p>
                <figure class="wp-block-image size-large"><img decoding="async" src="images/case.png" alt="字架" class="wp-image-13" srcset="a.png 1x"/></figure>
                <pre class="wp-block-code"><code lang="go" class="language-go">%s</code></pre>
                <div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent"><h3 class="sd-title">分享到：</h3><ul><li><a>微博</a></li></ul></div></div>
                <div id="jp-relatedposts" class="jp-relatedposts"><h3>相关文章</h3></div></div>
                <footer class="entry-footer"><span class="cat-links">分类：印刷</span></footer></article>
                <nav class="navigation post-navigation"><div class="nav-links"><a>上一篇</a></div></nav>
                <div id="comments" class="comments-area"><h2 class="comments-title">一条评论</h2></div></main>
                <aside id="secondary" class="widget-area"><section class="widget"><h2>近期文章</h2></section></aside></div></body></html>
                """.formatted(FIRST, SECOND, CODE);
    }

    private static String docusaurus() {
        return """
                <!doctype html><html lang="zh-Hans" class="docs-wrapper"><head><title data-rh="true">木活字 | 某项目</title>
                <meta name="generator" content="Docusaurus v3.0.0"></head><body class="navigation-with-keyboard"><div id="__docusaurus">
                <div role="region" aria-label="跳到主要内容"><a class="skipToContent_x" href="#__docusaurus_skipToContent_fallback">跳到主要内容</a></div>
                <nav aria-label="主导航" class="navbar navbar--fixed-top"><div class="navbar__inner"><a href="/">某项目</a></div></nav>
                <div class="main-wrapper"><aside class="theme-doc-sidebar-container"><ul class="theme-doc-sidebar-menu menu__list"><li><a href="/a">甲</a></li></ul></aside>
                <main class="docMainContainer"><div class="container"><div class="row"><div class="col"><div class="docItemContainer"><article>
                <nav class="theme-doc-breadcrumbs"><ul class="breadcrumbs"><li>文档</li></ul></nav>
                <div class="tocCollapsible theme-doc-toc-mobile"><button type="button">本页总览</button></div>
                <div class="theme-doc-markdown markdown"><header><h1>木活字</h1></header><p>%s</p>
                <h2 class="anchor anchorWithStickyNavbar_x" id="turn">转轮<a href="#turn" class="hash-link" aria-label="转轮的直接链接" title="转轮的直接链接">​</a></h2><p>%s</p>
                <p><img decoding="async" loading="lazy" alt="字架" src="images/case.png" width="1600" height="900" class="img_x"></p>
                <div class="language-go codeBlockContainer_x theme-code-block"><div class="codeBlockContent_x"><pre tabindex="0" class="prism-code language-go"><code class="codeBlockLines_x"><span class="token-line" style="color:#393A34"><span class="token plain">func main() {</span><br></span><span class="token-line"><span class="token plain">	print()</span><br></span><span class="token-line"><span class="token plain">}</span><br></span></code></pre><div class="buttonGroup__x"><button type="button" aria-label="复制">复制</button></div></div></div></div>
                <footer class="theme-doc-footer docusaurus-mt-lg"><a href="/edit" class="theme-edit-this-page">编辑此页</a></footer></article>
                <nav class="pagination-nav docusaurus-mt-lg"><a class="pagination-nav__link" href="/b">下一页</a></nav></div></div>
                <div class="col col--3"><div class="tableOfContents_x theme-doc-toc-desktop"><ul class="table-of-contents"><li><a href="#turn">转轮</a></li></ul></div></div></div></div></main></div>
                <footer class="footer">© 2024</footer></div></body></html>
                """.formatted(FIRST, SECOND).replace(" width=\"1600\" height=\"900\"", "");
    }

    private static String vuePress() {
        return """
                <!DOCTYPE html><html lang="zh-CN"><head><title>木活字 | 某文档</title><meta name="generator" content="VuePress 2.0.0"></head><body><div id="app">
                <div class="theme-container"><header class="navbar"><span class="site-name">某文档</span><nav class="navbar-items"><a href="/">首页</a></nav></header>
                <aside class="sidebar"><ul class="sidebar-items"><li><a href="/a">甲</a></li><li><a href="/b">乙</a></li></ul></aside>
                <main class="page"><div class="theme-default-content"><h1 id="木活字" tabindex="-1"><a class="header-anchor" href="#木活字" aria-hidden="true">#</a> 木活字</h1>
                <p>%s</p><h2 id="转轮" tabindex="-1"><a class="header-anchor" href="#转轮"><span>转轮</span></a></h2><p>%s</p>
                <p><img src="images/case.png" alt="字架"></p>
                <div class="language-go line-numbers-mode" data-ext="go"><pre class="language-go"><code><span class="token keyword">func</span> main() {
                	print()
                }
                </code></pre><div class="line-numbers" aria-hidden="true"><div class="line-number"></div><div class="line-number"></div></div></div></div>
                <footer class="page-meta"><div class="meta-item edit-link"><a href="/edit">在 GitHub 上编辑此页</a></div><div class="last-updated">最近更新：昨天</div></footer>
                <nav class="page-nav"><p class="inner"><span class="prev"><a href="/a">甲</a></span></p></nav></main></div></div><script type="module" src="/assets/app.js"></script></body></html>
                """.formatted(FIRST, SECOND);
    }

    private static String plain() {
        return """
                <html><head><title>木活字</title></head><body><h1>木活字</h1><p>%s</p><h2>转轮</h2><p>%s</p>
                <p><img src="images/case.png" alt="字架"></p><pre><code class="language-go">%s</code></pre></body></html>
                """.formatted(FIRST, SECOND, CODE);
    }

    @Test
    void debrisOfEditorsIsGone() {
        assertThat(Reading.html(
                                "<p style=\"text-indent:2em;line-height:1.8\"><span style=\"font-size:16px;color:#333;\">　　正文一。</span></p>"
                                        + "<p><br></p><p><br data-mce-bogus=\"1\"></p><p>&nbsp;</p><p><span style=\"\"></span></p>"
                                        + "<p data-we-empty-p=\"\" style=\"text-align:left\">&nbsp;&nbsp;&nbsp;&nbsp;正文二。</p>"
                                        + "<section style=\"margin:0\"><section><p><strong><span>正文三</span></strong>。</p></section></section>")
                        .xhtml())
                .isEqualTo("<p>正文一。</p><p>正文二。</p><p><strong>正文三</strong>。</p>");
    }

    @Test
    void wordLeavesItsTextOnly() {
        assertThat(Reading.html(
                                "<p class=\"MsoNormal\" style=\"mso-char-indent-count:2.0\"><span lang=\"EN-US\" style=\"font-family:宋体\">Word"
                                        + "<o:p></o:p></span>的字<!--[if !supportLists]-->。<!--[endif]--></p><p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>")
                        .body()
                        .text())
                .isEqualTo("Word的字。");
    }

    @Test
    void aVideoIsALinkWithItsTitle() {
        assertThat(Reading.html(
                                "<p>前</p><p><video src=\"https://a.example/v.mp4\" title=\"铸字\" poster=\"p.png\"></video></p>"
                                        + "<p><iframe src=\"https://player.bilibili.com/player.html?bvid=BV1x\" title=\"排字\"></iframe></p>"
                                        + "<iframe class=\"video_iframe\" data-src=\"https://v.qq.com/x.html\"></iframe>"
                                        + "<audio controls><source src=\"//a.example/a.mp3\"></audio><p>后</p>")
                        .xhtml())
                .isEqualTo("<p>前</p><p><a href=\"https://a.example/v.mp4\">铸字</a></p>"
                        + "<p><a href=\"https://player.bilibili.com/player.html?bvid=BV1x\">排字</a></p>"
                        + "<p><a href=\"https://v.qq.com/x.html\">https://v.qq.com/x.html</a></p>"
                        + "<p><a href=\"https://a.example/a.mp3\">https://a.example/a.mp3</a></p><p>后</p>");
    }

    @Test
    void aFrameOfAnySiteIsAReportedLinkAndAnEmptyOneIsDropped() {
        Reading reading = Reading.html("""
                <p>前</p>
                <iframe src="https://demo.example/press" title="转轮"></iframe>
                <p><iframe src="//demo.example/case?a=1&amp;b=2" width="600"></iframe></p>
                <iframe src="https://ads.doubleclick.net/x"></iframe>
                <iframe src="https://count.example/x" width="1" height="1"></iframe>
                <iframe src="https://count.example/y" style="display: none"></iframe>
                <iframe src="./铸字_files/saved_resource.html"></iframe><iframe srcdoc="&lt;p&gt;"></iframe>
                <p>后</p>""");
        assertThat(reading.xhtml())
                .isEqualTo(
                        "<p>前</p><p><a href=\"https://demo.example/press\">转轮</a></p>"
                                + "<p><a href=\"https://demo.example/case?a=1&amp;b=2\">https://demo.example/case?a=1&amp;b=2</a></p><p>后</p>");
        assertThat(reading.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "一.html:2:1: a frame of another site appears as a link: “https://demo.example/press” [READ-015]; "
                                + "add a `title` to the frame if its link should have another text",
                        "一.html:3:4: a frame of another site appears as a link: “https://demo.example/case?a=1&b=2” [READ-015]; "
                                + "add a `title` to the frame if its link should have another text");
    }

    @Test
    void aFilmOrAFrameThatNobodyCanReachIsReported() {
        Reading page =
                Reading.html("<p>前</p><video src=\"film/铸字.mp4\"></video><iframe src=\"demo.html\"></iframe><p>后</p>");
        assertThat(page.xhtml()).isEqualTo("<p>前</p><p>后</p>");
        assertThat(page.findings())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MEDIUM_LEFT_OUT)
                .hasSize(2);
        assertThat(page.findings().get(0).message()).startsWith("“film/铸字.mp4” is not in the book");

        Reading text = Reading.markdown("""
                前

                <iframe src="https://demo.example/press" title="转轮"></iframe>

                <video controls>
                <source src="铸字.mp4">
                </video>

                后
                """);
        assertThat(text.xhtml()).isEqualTo("<p>前</p><p><a href=\"https://demo.example/press\">转轮</a></p><p>后</p>");
        assertThat(text.findings())
                .extracting(
                        found -> found.code() + " " + found.position().line().orElse(0))
                .containsExactly("FRAME_LINKED 3", "MEDIUM_LEFT_OUT 5");
    }

    @ParameterizedTest
    @CsvSource({
        "<video src='https://a.example/v.mp4' title='铸字'></video>, <p><a href='https://a.example/v.mp4'>铸字</a></p>",
        "看 <video controls><source src='https://a.example/v.mp4'><source src='https://a.example/v.webm'>旧</video> 吧, "
                + "<p>看 <a href='https://a.example/v.mp4'>https://a.example/v.mp4</a> 吧</p>",
        "看 <iframe src='https://demo.example/x' title='转轮'></iframe> 吧, <p>看 <a href='https://demo.example/x'>转轮</a> 吧</p>",
        "<embed src='https://demo.example/y' title='转轮'>, <p><a href='https://demo.example/y'>转轮</a></p>",
        "<object data='https://demo.example/z' title='转轮'></object>, <p><a href='https://demo.example/z'>转轮</a></p>",
        "<object><param name='movie' value='a'><embed src='https://demo.example/z'></object>, "
                + "<p><a href='https://demo.example/z'>https://demo.example/z</a></p>",
        "看<video src='a.mp4'></video>吧, <p>看吧</p>",
    })
    void mediaInMarkdownAreLinksEverywhere(String markdown, String xhtml) {
        assertThat(Reading.markdown("前。\n\n" + markdown + "\n\n后。\n").xhtml())
                .isEqualTo("<p>前。</p>" + xhtml.replace('\'', '"') + "<p>后。</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel=canonical href=https://a.example/post/1/>, https://a.example/post/1/",
        "<meta property=og:url content=https://a.example/post/2>, https://a.example/post/2",
        "<link rel=canonical href=/post/3><meta property=og:url content=https://a.example/post/3>, https://a.example/post/3",
        "<!-- saved from url=(0024)https://a.example/post/4 -->, https://a.example/post/4",
        "<link rel=canonical href=javascript:x>, ''",
        "<link rel=stylesheet href=https://a.example/a.css>, ''",
    })
    void aPageStatesItsAddressOnTheWeb(String head, String address) {
        assertThat(Reading.html("<html>" + head + "<title>题</title><body><p>文</p></body></html>")
                        .body()
                        .attr(Markup.ADDRESS))
                .isEqualTo(address);
    }

    @Test
    void headingsBecomeAWholeTree() {
        assertThat(Reading.html("<h1>题</h1><h3>一</h3><p>文</p><h5>甲</h5><p>文</p><h3>二</h3><p>文</p>")
                        .xhtml())
                .isEqualTo("<h2>一</h2><p>文</p><h3>甲</h3><p>文</p><h2>二</h2><p>文</p>");
    }

    @Test
    void textThatWentThroughAWrongEncodingIsReported() {
        String broken = new String("爱好者".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Reading reading = Reading.markdown("一\n\n" + broken + " 与 ![" + broken + "](a.png)\n\n锟斤拷，汉\uFFFD\uFFFD字\n");

        assertThat(reading.findings())
                .extracting("code")
                .containsExactly(Code.WRONG_ENCODING, Code.WRONG_ENCODING, Code.WRONG_ENCODING);
        assertThat(reading.findings().get(0).position()).isEqualTo(new Position("一.md", 3, 1));
        assertThat(Reading.markdown("显示成 \uFFFD 的字；`" + broken + "`；naïve café «à» Ünïcödé façade")
                        .findings())
                .isEmpty();
    }
}
