package io.github.huozi.epub;

import io.github.huozi.book.Contributor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that we put around the author's, in the book's language: Chinese in either script, else English. */
enum Words {
    SIMPLIFIED("封面", "书名页", "版权页", "目录", "正文", "导航", "页码", "注释", "返回正文", "　"),
    TRADITIONAL("封面", "書名頁", "版權頁", "目錄", "正文", "導覽", "頁碼", "註釋", "返回正文", "　"),
    ENGLISH(
            "Cover",
            "Title page",
            "Copyright page",
            "Contents",
            "Start of the text",
            "Guide",
            "Pages",
            "Notes",
            "Back to the text",
            ", ");

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("HANT", "TW", "HK", "MO");

    private final String cover;
    private final String titlePage;
    private final String copyrightPage;
    private final String contents;
    private final String body;
    private final String guide;
    private final String pages;
    private final String notes;
    private final String back;
    private final String between;

    Words(
            String cover,
            String titlePage,
            String copyrightPage,
            String contents,
            String body,
            String guide,
            String pages,
            String notes,
            String back,
            String between) {
        this.cover = cover;
        this.titlePage = titlePage;
        this.copyrightPage = copyrightPage;
        this.contents = contents;
        this.body = body;
        this.guide = guide;
        this.pages = pages;
        this.notes = notes;
        this.back = back;
        this.between = between;
    }

    /**
     * @param language a BCP 47 tag
     */
    static Words in(String language) {
        String[] subtags = language.toUpperCase(Locale.ROOT).split("-", -1);
        if (!subtags[0].equals("ZH")) {
            return ENGLISH;
        }
        for (String subtag : subtags) {
            if (TRADITIONAL_REGIONS.contains(subtag)) {
                return TRADITIONAL;
            }
        }
        return SIMPLIFIED;
    }

    String cover() {
        return cover;
    }

    String titlePage() {
        return titlePage;
    }

    String copyrightPage() {
        return copyrightPage;
    }

    String contents() {
        return contents;
    }

    /** Where a reader who opens the book for the first time begins. */
    String body() {
        return body;
    }

    /** The heading of the landmarks. */
    String guide() {
        return guide;
    }

    /** The heading of the list of pages. */
    String pages() {
        return pages;
    }

    String notes() {
        return notes;
    }

    /** Says where the link of a note leads. */
    String back() {
        return back;
    }

    /** Alternative text of a cover. */
    String coverOf(String title) {
        return this == ENGLISH ? "Cover of " + title : cover + "：" + title;
    }

    /** The edition; never called with 0. */
    String edition(int number) {
        return switch (this) {
            case SIMPLIFIED, TRADITIONAL -> "第 " + number + " 版";
            case ENGLISH -> "Edition " + number;
        };
    }

    String version(String version) {
        return this == ENGLISH ? "Version " + version : "版本 " + version;
    }

    String date(LocalDate date) {
        return this == ENGLISH
                ? date.toString()
                : date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日";
    }

    /** The heading of the list of figures. */
    String figures() {
        return switch (this) {
            case SIMPLIFIED -> "插图";
            case TRADITIONAL -> "插圖";
            case ENGLISH -> "Figures";
        };
    }

    /** The heading of the list of tables. */
    String tables() {
        return this == ENGLISH ? "Tables" : "表格";
    }

    /** What is said of conformance at the end of the accessibility summary. */
    String conformance(String certifiedBy) {
        if (certifiedBy.isEmpty()) {
            return switch (this) {
                case SIMPLIFIED -> "没有经过人工的无障碍评估，所以不声明符合哪一级标准。";
                case TRADITIONAL -> "沒有經過人工的無障礙評估，所以不聲明符合哪一級標準。";
                case ENGLISH -> " Nobody has evaluated its accessibility by hand, so no conformance is claimed.";
            };
        }
        return switch (this) {
            case SIMPLIFIED -> "经" + certifiedBy + "检查，符合 EPUB Accessibility 1.1 和 WCAG 2.2 AA。";
            case TRADITIONAL -> "經" + certifiedBy + "檢查，符合 EPUB Accessibility 1.1 和 WCAG 2.2 AA。";
            case ENGLISH ->
                " Checked by " + certifiedBy + " to conform to EPUB Accessibility 1.1 and WCAG 2.2 Level AA.";
        };
    }

    /** The title of a sample of a book. */
    String sampleOf(String title) {
        return switch (this) {
            case SIMPLIFIED -> title + "（试读本）";
            case TRADITIONAL -> title + "（試讀本）";
            case ENGLISH -> title + " (sample)";
        };
    }

    /** The title of the page after the last chapter of a sample. */
    String sampleEnd() {
        return switch (this) {
            case SIMPLIFIED -> "试读到这里";
            case TRADITIONAL -> "試讀到這裡";
            case ENGLISH -> "The sample ends here";
        };
    }

    /** How much of the book the sample holds. */
    String sampleShare(String title, int chapters, int all) {
        return switch (this) {
            case SIMPLIFIED -> "以上是《" + title + "》的 " + chapters + " 篇，全书共 " + all + " 篇。";
            case TRADITIONAL -> "以上是《" + title + "》的 " + chapters + " 篇，全書共 " + all + " 篇。";
            case ENGLISH -> "This was " + chapters + " of the " + all + " chapters of " + title + ".";
        };
    }

    /** What stands before the address of the whole book. */
    String wholeBook() {
        return switch (this) {
            case SIMPLIFIED -> "完整的书在：";
            case TRADITIONAL -> "完整的書在：";
            case ENGLISH -> "The whole book is at ";
        };
    }

    /** The heading of the list of all chapters. */
    String allChapters() {
        return switch (this) {
            case SIMPLIFIED -> "全书目录";
            case TRADITIONAL -> "全書目錄";
            case ENGLISH -> "All chapters";
        };
    }

    String isbnPrint() {
        return switch (this) {
            case SIMPLIFIED -> "ISBN（纸书）";
            case TRADITIONAL -> "ISBN（紙本）";
            case ENGLISH -> "ISBN (print)";
        };
    }

    String isbnEpub() {
        return switch (this) {
            case SIMPLIFIED -> "ISBN（电子书）";
            case TRADITIONAL -> "ISBN（電子書）";
            case ENGLISH -> "ISBN (e-book)";
        };
    }

    /** Names with what they did, as a title page says it. */
    String credit(Contributor.Role role, List<String> names) {
        String joined = String.join(between, names);
        if (this != ENGLISH) {
            return joined + " " + (this == SIMPLIFIED ? simplified(role) : traditional(role));
        }
        return role == Contributor.Role.AUTHOR ? joined : english(role) + " " + joined;
    }

    private static String simplified(Contributor.Role role) {
        return switch (role) {
            case AUTHOR -> "著";
            case TRANSLATOR -> "译";
            case EDITOR -> "编";
            case ILLUSTRATOR -> "绘";
            case PHOTOGRAPHER -> "摄影";
            case REVIEWER -> "审校";
            case DESIGNER -> "设计";
            case COMPILER -> "编选";
            case CONTRIBUTOR -> "参与";
        };
    }

    private static String traditional(Contributor.Role role) {
        return switch (role) {
            case AUTHOR -> "著";
            case TRANSLATOR -> "譯";
            case EDITOR -> "編";
            case ILLUSTRATOR -> "繪";
            case PHOTOGRAPHER -> "攝影";
            case REVIEWER -> "審校";
            case DESIGNER -> "設計";
            case COMPILER -> "編選";
            case CONTRIBUTOR -> "參與";
        };
    }

    private static String english(Contributor.Role role) {
        return switch (role) {
            case AUTHOR -> "By";
            case TRANSLATOR -> "Translated by";
            case EDITOR -> "Edited by";
            case ILLUSTRATOR -> "Illustrated by";
            case PHOTOGRAPHER -> "Photographs by";
            case REVIEWER -> "Reviewed by";
            case DESIGNER -> "Designed by";
            case COMPILER -> "Compiled by";
            case CONTRIBUTOR -> "With";
        };
    }
}
