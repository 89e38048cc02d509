package io.github.huozi.outline;

import io.github.huozi.book.Role;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Finds the book's title on the pages that open it: a cover, a home page, a README. */
final class HomeTitle {

    private static final List<String> HOMES =
            List.of("_coverpage.md", "README.md", "index.md", "_index.md", "readme.md");

    /** Headings that describe the page rather than the book. */
    private static final Pattern GENERIC =
            Pattern.compile("(?i)(read\\s?me|summary|home|index|overview|welcome|contents|"
                    + "table of contents|toc|about|docs|documentation|首页|主页|目录|目錄|内容简介|內容簡介|简介|簡介|介绍|概述|概要|总览|说明|欢迎|索引"
                    + "|阅读指南|使用说明|文档)[!！。.]?");

    private static final Pattern HEADING = Pattern.compile("(?is)<h1\\b[^>]{0,300}>(.{1,500}?)</h1\\s*>");
    /** A page that begins with a heading of a lower level has none above it. */
    private static final Pattern LOWER =
            Pattern.compile("\\A(?:\\s|<!--.*?-->)*#{2,4}[ \\t]+([^\\n]+?)[ \\t]*#*[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("(?is)<title\\b[^>]{0,100}>(.{1,300}?)</title");
    private static final Pattern DOCSIFY = Pattern.compile("\\bname\\s*:\\s*['\"`]([^'\"`<>\\n]{2,80})['\"`]");

    private static final Pattern DOCSIFY_MARK = Pattern.compile("\\{docsify-ignore(?:-all)?\\}|<!--.*?-->");

    private static final int HEAD = 20_000;
    private static final int LONGEST = 100;

    private final Workspace workspace;

    HomeTitle(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Returns the title; empty when no page has one.
     *
     * @param scope the folder of the chapters, whose own pages come first
     */
    Optional<String> find(String scope) {
        Set<String> folders = new LinkedHashSet<>(List.of(scope, Workspace.parent(scope), workspace.language(), ""));
        for (String folder : folders) {
            for (String home : HOMES) {
                Optional<String> title = text(Workspace.below(folder, home)).flatMap(HomeTitle::heading);
                if (title.isPresent()) {
                    return title;
                }
            }
            Optional<String> page = text(Workspace.below(folder, "index.html")).flatMap(HomeTitle::page);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    /** Whether a title could be that of a book rather than that of a chapter. */
    static boolean isTitle(String title) {
        FileName name = FileName.of(title);
        boolean numbered = title.matches("第\\s*[0-9〇零一二三四五六七八九十百千两]+\\s*[章节讲课篇回].*");
        return !title.isBlank()
                && title.length() <= LONGEST
                && !numbered
                && !GENERIC.matcher(title.strip()).matches()
                && (name.role() == Role.CHAPTER || title.length() > 12);
    }

    private Optional<String> text(String path) {
        return workspace.has(path) ? workspace.text(path) : Optional.empty();
    }

    private static Optional<String> heading(String text) {
        FrontMatter front = FrontMatter.of(text, "README.md", finding -> {});
        String body = front.text().substring(0, Math.min(HEAD, front.text().length()));
        String markdown = SummaryParser.topHeading(body);
        Matcher html = HEADING.matcher(body);
        String written = markdown.isEmpty() && html.find() ? words(html.group(1)) : markdown;
        Matcher lower = LOWER.matcher(body);
        if (written.isEmpty() && lower.find()) {
            written = SummaryParser.topHeading("# " + lower.group(1));
        }
        return Optional.of(DOCSIFY_MARK.matcher(written).replaceAll("").strip())
                .filter(HomeTitle::isTitle)
                .or(() -> front.title().filter(HomeTitle::isTitle));
    }

    /** Returns the title of a page filled by a script: the name of the site. */
    private static Optional<String> page(String text) {
        Matcher name = DOCSIFY.matcher(text);
        if (text.contains("docsify") && name.find() && isTitle(name.group(1))) {
            return Optional.of(name.group(1).strip());
        }
        Matcher title = PAGE.matcher(text);
        return title.find() ? Optional.of(words(title.group(1))).filter(HomeTitle::isTitle) : Optional.empty();
    }

    private static String words(String html) {
        return Jsoup.parse(html).text().strip();
    }
}
