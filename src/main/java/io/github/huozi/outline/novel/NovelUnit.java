package io.github.huozi.outline.novel;

/** The unit that a heading of a novel begins, the largest first. */
public enum NovelUnit {
    /** 部, Book. */
    WORK,
    /** 卷, Volume, Part. */
    VOLUME,
    /** 集, 篇, 编, 册, 辑. */
    COLLECTION,
    /** 章, 回, 话, 幕, 折, Chapter. */
    CHAPTER,
    /** 节. */
    SECTION,
    /** A named unit without a number: 楔子, 尾声, 番外. */
    NAMED;

    static NovelUnit of(String sign) {
        return switch (sign) {
            case "部" -> WORK;
            case "卷" -> VOLUME;
            case "集", "篇", "编", "編", "册", "冊", "辑", "輯" -> COLLECTION;
            case "节", "節" -> SECTION;
            default -> CHAPTER;
        };
    }
}
