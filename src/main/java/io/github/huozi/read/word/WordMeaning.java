package io.github.huozi.read.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The role of paragraphs of a style in a book.
 *
 * @param kind the kind of paragraph
 * @param level the level of a heading, 1 to 9; otherwise 0
 */
record WordMeaning(Kind kind, int level) {

    /** Kinds of paragraphs. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        TITLE,
        SUBTITLE,
        AUTHOR,
        QUOTE,
        CODE,
        CAPTION,
        CONTENTS,
        DROP
    }

    private static final WordMeaning PARAGRAPH = new WordMeaning(Kind.PARAGRAPH, 0);

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題|見出し|제목)\\s*([1-9])(?:[^0-9].*)?");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|目录|目錄|目次)\\s*[1-9]|(?:toc heading|toc标题|toc 标题|table of figures|图表目录)");

    /** Chinese words for headings in publishers' templates, with their levels. */
    private static final Map<String, Integer> NAMED =
            Map.of("章标题", 1, "章题", 1, "章名", 1, "一级标题", 1, "节标题", 2, "节名", 2, "二级标题", 2, "三级标题", 3, "四级标题", 4);

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("title", Kind.TITLE),
            Map.entry("书名", Kind.TITLE),
            Map.entry("subtitle", Kind.SUBTITLE),
            Map.entry("副标题", Kind.SUBTITLE),
            Map.entry("author", Kind.AUTHOR),
            Map.entry("作者", Kind.AUTHOR),
            Map.entry("quote", Kind.QUOTE),
            Map.entry("intense quote", Kind.QUOTE),
            Map.entry("block text", Kind.QUOTE),
            Map.entry("引用", Kind.QUOTE),
            Map.entry("引文", Kind.QUOTE),
            Map.entry("明显引用", Kind.QUOTE),
            Map.entry("html preformatted", Kind.CODE),
            Map.entry("html 预设格式", Kind.CODE),
            Map.entry("source code", Kind.CODE),
            Map.entry("code", Kind.CODE),
            Map.entry("代码", Kind.CODE),
            Map.entry("程序", Kind.CODE),
            Map.entry("macro", Kind.CODE),
            Map.entry("caption", Kind.CAPTION),
            Map.entry("题注", Kind.CAPTION),
            Map.entry("图题", Kind.CAPTION),
            Map.entry("表题", Kind.CAPTION),
            Map.entry("image caption", Kind.CAPTION),
            Map.entry("table caption", Kind.CAPTION));

    static WordMeaning paragraph() {
        return PARAGRAPH;
    }

    static WordMeaning heading(int level) {
        return new WordMeaning(Kind.HEADING, level);
    }

    static WordMeaning of(Kind kind) {
        return new WordMeaning(kind, 0);
    }

    /** Interprets the name of a style. Word stores the names of built-in styles in English, whatever its language. */
    static Optional<WordMeaning> ofName(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (CONTENTS.matcher(plain).matches()) {
            return Optional.of(of(Kind.CONTENTS));
        }
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            return Optional.of(heading(heading.group(1).charAt(0) - '0'));
        }
        Integer level = NAMED.get(plain);
        if (level != null) {
            return Optional.of(heading(level));
        }
        return Optional.ofNullable(KINDS.get(plain)).map(WordMeaning::of);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
