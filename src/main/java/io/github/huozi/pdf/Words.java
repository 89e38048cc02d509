package io.github.huozi.pdf;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import java.util.Map;

/**
 * What the renderer itself says in a book, in the book's language.
 *
 * @param cover what the cover is called
 * @param contents the heading of the table of contents
 * @param figures the heading of the list of pictures
 * @param tables the heading of the list of tables
 * @param listings the heading of the list of code
 * @param notes the heading of notes that no page could take
 * @param edition with the number of the edition
 * @param version with the version
 * @param isbn before the ISBN
 * @param published before the date
 * @param publisher before the publisher
 * @param source before the address of the sources
 * @param credits what is said after (or before, ending in a space) the names of contributors
 * @param separator between names
 */
record Words(
        String cover,
        String contents,
        String figures,
        String tables,
        String listings,
        String notes,
        String edition,
        String version,
        String isbn,
        String published,
        String publisher,
        String source,
        Map<Contributor.Role, String> credits,
        String separator) {

    private static final Words SIMPLIFIED = new Words(
            "封面",
            "目录",
            "插图目录",
            "表格目录",
            "代码清单目录",
            "注释",
            "第 %d 版",
            "版本 %s",
            "ISBN",
            "出版日期",
            "出版",
            "源文",
            Map.of(
                    Contributor.Role.AUTHOR, "著",
                    Contributor.Role.TRANSLATOR, "译",
                    Contributor.Role.EDITOR, "编",
                    Contributor.Role.ILLUSTRATOR, "绘",
                    Contributor.Role.PHOTOGRAPHER, "摄影",
                    Contributor.Role.REVIEWER, "审校",
                    Contributor.Role.DESIGNER, "设计",
                    Contributor.Role.COMPILER, "编纂",
                    Contributor.Role.CONTRIBUTOR, "参与"),
            "　");

    private static final Words TRADITIONAL = new Words(
            "封面",
            "目錄",
            "插圖目錄",
            "表格目錄",
            "程式碼目錄",
            "註釋",
            "第 %d 版",
            "版本 %s",
            "ISBN",
            "出版日期",
            "出版",
            "源文",
            Map.of(
                    Contributor.Role.AUTHOR, "著",
                    Contributor.Role.TRANSLATOR, "譯",
                    Contributor.Role.EDITOR, "編",
                    Contributor.Role.ILLUSTRATOR, "繪",
                    Contributor.Role.PHOTOGRAPHER, "攝影",
                    Contributor.Role.REVIEWER, "審校",
                    Contributor.Role.DESIGNER, "設計",
                    Contributor.Role.COMPILER, "編纂",
                    Contributor.Role.CONTRIBUTOR, "參與"),
            "　");

    private static final Words ENGLISH = new Words(
            "Cover",
            "Contents",
            "Figures",
            "Tables",
            "Listings",
            "Notes",
            "Edition %d",
            "Version %s",
            "ISBN",
            "Published",
            "Publisher",
            "Source",
            Map.of(
                    Contributor.Role.AUTHOR, "",
                    Contributor.Role.TRANSLATOR, "Translated by ",
                    Contributor.Role.EDITOR, "Edited by ",
                    Contributor.Role.ILLUSTRATOR, "Illustrated by ",
                    Contributor.Role.PHOTOGRAPHER, "Photographs by ",
                    Contributor.Role.REVIEWER, "Reviewed by ",
                    Contributor.Role.DESIGNER, "Designed by ",
                    Contributor.Role.COMPILER, "Compiled by ",
                    Contributor.Role.CONTRIBUTOR, "With "),
            ", ");

    static Words of(Metadata metadata) {
        if (!metadata.isChinese()) {
            return ENGLISH;
        }
        return isTraditional(metadata.language()) ? TRADITIONAL : SIMPLIFIED;
    }

    static boolean isTraditional(String language) {
        return language.contains("Hant")
                || language.endsWith("-TW")
                || language.endsWith("-HK")
                || language.endsWith("-MO");
    }

    /** The names of a role with what they did. */
    String credit(Contributor.Role role, java.util.List<String> names) {
        String word = credits.getOrDefault(role, "");
        String joined = String.join(separator, names);
        return word.endsWith(" ") || word.isEmpty() ? word + joined : joined + separator + word;
    }
}
