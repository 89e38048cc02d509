package io.github.huozi.assemble;

import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers that are added to titles. A number that the author wrote is kept and never doubled: with
 * {@link Settings.Numbering#AUTO} nothing is added to a book in which any chapter has one.
 */
final class Numbering {

    private static final String HAN_NUMBER = "[〇零一二三四五六七八九十百千两0-9０-９]+";

    /** A number at the front of a title: 第一章, 3.2, 05 丨, 四、, Chapter 3, 附录 A. */
    private static final Pattern OWN_NUMBER = Pattern.compile("^(?:第\\s*" + HAN_NUMBER + "\\s*(?:部分|[章节回讲课篇部编卷集期天步条季])"
            + "|[0-9０-９]+(?:[.．-][0-9０-９]+)+(?![0-9０-９年月日%％])"
            + "|[0-9０-９]{1,3}(?:\\s*[、.．:：|丨｜—)）](?![0-9])|\\s+(?!年|月|日|个|种|步|分钟|小时|天|周|条|款|大|篇|件|点|道))"
            + "|[〇零一二三四五六七八九十百]+\\s*[、.．:：|丨｜]"
            + "|[(（]" + HAN_NUMBER + "[)）]"
            + "|(?i:(?:chapter|part|section|lesson|appendix)\\s+[0-9ivxlc]+\\b)"
            + "|(?i:appendix)\\s+[A-Z]\\b"
            + "|附录\\s*[A-Za-z0-9〇一二三四五六七八九十])");

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final boolean chinese;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final boolean headings;
    private boolean adding;
    private int parts;
    private int chapters;
    private int appendices;

    private Numbering(boolean chinese, boolean headings) {
        this.chinese = chinese;
        this.headings = headings;
    }

    /** Counts through a book. */
    static Numbering of(List<Section> sections, Settings.Numbering wanted, String language) {
        boolean chinese = language.equals("zh") || language.startsWith("zh-");
        Numbering numbering = new Numbering(chinese, wanted == Settings.Numbering.SECTIONS);
        boolean add =
                switch (wanted) {
                    case NONE -> false;
                    case CHAPTERS, SECTIONS -> true;
                    case AUTO -> !anyNumbered(sections) && count(sections, Role.CHAPTER) > 1;
                };
        numbering.adding = wanted != Settings.Numbering.NONE;
        if (add) {
            numbering.walk(sections);
        }
        return numbering;
    }

    /** Whether a title begins with a number of its own. */
    static boolean hasOwnNumber(String title) {
        return OWN_NUMBER.matcher(title.strip()).find();
    }

    /** Whether numbers are added to anything at all. */
    boolean isAdding() {
        return adding;
    }

    /** Whether any chapter or appendix is counted. */
    boolean hasChapters() {
        return !prefixes.isEmpty();
    }

    /** The number of the chapter that a section is or belongs to; empty when it is not counted. */
    String chapter(Section section) {
        String prefix = prefixes.getOrDefault(section.key(), "");
        int dot = prefix.indexOf('.');
        return dot < 0 ? prefix : prefix.substring(0, dot);
    }

    /** The number added to a section's title; empty when none is. */
    String of(Section section) {
        return numbers.getOrDefault(section.key(), "");
    }

    /**
     * Numbers the headings within a section, where that was asked for and the section has a number that they can stand
     * below: the number becomes a {@code span.number} at the heading's front.
     */
    void numberHeadings(Section section) {
        String prefix = prefixes.getOrDefault(section.key(), "");
        List<Element> found = section.content().body().select("h2, h3, h4");
        if (!headings || prefix.isEmpty() || found.stream().anyMatch(h -> hasOwnNumber(h.text()))) {
            return;
        }
        int[] counts = new int[7];
        for (Element heading : found) {
            int level = heading.normalName().charAt(1) - '0';
            counts[level]++;
            for (int deeper = level + 1; deeper < counts.length; deeper++) {
                counts[deeper] = 0;
            }
            StringBuilder number = new StringBuilder(prefix);
            for (int at = 2; at <= level; at++) {
                number.append('.').append(counts[at]);
            }
            heading.prependText(" ").prependElement("span").addClass("number").text(number.toString());
        }
    }

    private void walk(List<Section> sections) {
        for (Section section : sections) {
            switch (section.role()) {
                case PART -> add(section, part(++parts));
                case CHAPTER -> {
                    chapters++;
                    add(section, chapter(chapters));
                    prefixes.put(section.key(), String.valueOf(chapters));
                    walkSections(section.children(), String.valueOf(chapters));
                    continue;
                }
                case APPENDIX -> {
                    appendices++;
                    String letter = letter(appendices);
                    add(section, chinese ? "附录 " + letter : "Appendix " + letter);
                    prefixes.put(section.key(), letter);
                    walkSections(section.children(), letter);
                    continue;
                }
                default -> {}
            }
            walk(section.children());
        }
    }

    private void walkSections(List<Section> sections, String prefix) {
        int nth = 0;
        for (Section section : sections) {
            nth++;
            String number = prefix + "." + nth;
            add(section, number);
            prefixes.put(section.key(), number);
            walkSections(section.children(), number);
        }
    }

    private void add(Section section, String number) {
        if (!hasOwnNumber(section.title().text())) {
            numbers.put(section.key(), number);
        }
    }

    private String part(int number) {
        return chinese ? "第" + han(number) + "部分" : "Part " + number;
    }

    private String chapter(int number) {
        return chinese ? "第" + han(number) + "章" : "Chapter " + number;
    }

    private static String letter(int number) {
        return number <= 26
                ? String.valueOf((char) ('A' + number - 1))
                : letter((number - 1) / 26) + letter(1 + (number - 1) % 26);
    }

    /** A number in Han; from 1000 on in digits. */
    static String han(int number) {
        if (number > 999) {
            return " " + number + " ";
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS[hundreds]).append("百");
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS[tens]).append("十");
        } else if (hundreds > 0 && ones > 0) {
            text.append("零");
        }
        return ones > 0 ? text.append(DIGITS[ones]).toString() : text.toString();
    }

    private static boolean anyNumbered(List<Section> sections) {
        return sections.stream()
                .anyMatch(section -> (section.role() == Role.CHAPTER
                                && hasOwnNumber(section.title().text()))
                        || anyNumbered(section.children()));
    }

    private static int count(List<Section> sections, Role role) {
        return sections.stream()
                .mapToInt(section -> (section.role() == role ? 1 : 0) + count(section.children(), role))
                .sum();
    }
}
