package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.language.NumberForm;
import io.github.huozi.book.language.OwnNumber;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.Numbers;
import io.github.huozi.book.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers that are added to titles. A number written by the author is kept and never doubled: with {@link
 * Settings.Numbering#AUTO}, nothing is added to a book in which any chapter has one.
 */
final class Numbering {

    /** Titles of a section that holds appendices. */
    private static final Pattern APPENDICES = Pattern.compile("(?i)附录|附錄|appendix|appendices");

    /** An appendix whose title already says so, so that it is not repeated: 附录 命令一览. */
    private static final Pattern SAYS_SO = Pattern.compile("(?i)(附录|附錄|appendix)[\\s\\u3000:：、.．·—-]+\\S.*");

    /** The letter before the title of an appendix among others. */
    private static final Pattern LETTER = Pattern.compile("^([A-Z])(?:\\s*[-–—.．、:：|丨｜]|\\s+(?=\\P{ASCII}))");

    private final NumberForm part;
    private final NumberForm chapter;
    private final NumberForm appendix;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final boolean headings;
    private boolean adding;

    /** Whether the chapters are titled 第一天, 第二天, and so on. */
    private boolean days;

    private int parts;
    private int chapters;
    private int appendices;

    private Numbering(Settings settings, String language) {
        Wording words = Wording.of(language);
        Numbers numbers = settings.numbers();
        this.part = form(numbers.part().orElse(""), words.text("part"));
        this.chapter = form(numbers.chapter().orElse(""), words.text("chapter"));
        this.appendix = form(numbers.appendix().orElse(""), words.text("appendix"));
        this.headings = settings.numbering() == Settings.Numbering.SECTIONS;
    }

    private static NumberForm form(String first, String usual) {
        return NumberForm.of(first).or(() -> NumberForm.of(usual)).orElseThrow();
    }

    /** Numbers the sections of a book. */
    static Numbering of(List<Section> sections, Settings settings, String language) {
        Settings.Numbering wanted = settings.numbering();
        Numbering numbering = new Numbering(settings, language);
        boolean add =
                switch (wanted) {
                    case NONE -> false;
                    case CHAPTERS, SECTIONS -> true;
                    case AUTO ->
                        !anyNumbered(sections)
                                && countDoubtful(sections) * 2 <= count(sections, Role.CHAPTER)
                                && count(sections, Role.CHAPTER) > 1;
                };
        numbering.days = countDoubtful(sections) * 2 > count(sections, Role.CHAPTER);
        numbering.adding = wanted != Settings.Numbering.NONE;
        if (add) {
            numbering.walk(sections, false);
        }
        return numbering;
    }

    /** Whether a title begins with its own number. */
    static boolean hasOwnNumber(String title) {
        return OwnNumber.of(title).isPresent();
    }

    /** Whether any numbers are added. */
    boolean isAdding() {
        return adding;
    }

    /** Whether any chapter or appendix is numbered. */
    boolean hasChapters() {
        return !prefixes.isEmpty();
    }

    /** Returns the number of the chapter that a section is or belongs to; empty if it is not numbered. */
    String chapter(Section section) {
        String prefix = prefixes.getOrDefault(section.key(), "");
        int dot = prefix.indexOf('.');
        return dot < 0 ? prefix : prefix.substring(0, dot);
    }

    /** Returns the number added to a section's title; empty if none is added. */
    String of(Section section) {
        return numbers.getOrDefault(section.key(), "");
    }

    /**
     * Numbers the headings within a section, if requested and the section has a number to extend: the number becomes a {@code
     * span.number} at the beginning of the heading.
     */
    void numberHeadings(Section section) {
        String prefix = prefixes.getOrDefault(section.key(), "");
        List<Element> found = section.content().body().select("h2, h3, h4").stream()
                .filter(heading -> !heading.hasClass(Markup.UNNUMBERED))
                .toList();
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

    /**
     * Numbers sections in order.
     *
     * @param within whether they are inside a part
     */
    private void walk(List<Section> sections, boolean within) {
        for (Section section : sections) {
            if (isUnnumbered(section)) {
                walk(section.children(), within);
                continue;
            }
            switch (section.role()) {
                case PART -> {
                    // A part within a part has no number: 第二部分 > 第三部分 would read as siblings.
                    if (!within && !isAppendices(section) && !holdsBackMatter(section)) {
                        add(section, part.write(++parts));
                    }
                    walk(section.children(), true);
                }
                case CHAPTER -> {
                    chapters++;
                    add(section, chapter.write(chapters));
                    walkSections(section, own(section, String.valueOf(chapters)));
                }
                case APPENDIX -> appendix(section);
                default -> walk(section.children(), within);
            }
        }
    }

    /** An appendix or, if its title says no more than that and it has sections, a heading over several. */
    private void appendix(Section section) {
        if (isAppendices(section)) {
            section.children().forEach(this::appendix);
            return;
        }
        appendices++;
        Matcher lettered = LETTER.matcher(section.title().text());
        boolean own = lettered.find();
        String letter = own ? lettered.group(1) : own(section, appendix.number(appendices));
        if (!own && !SAYS_SO.matcher(section.title().text().strip()).matches()) {
            add(section, appendix.write(appendices));
        }
        walkSections(section, letter);
    }

    private static boolean isUnnumbered(Section section) {
        return section.content().body().hasAttr(Markup.UNNUMBERED_TITLE);
    }

    private static boolean isAppendices(Section section) {
        return !section.children().isEmpty()
                && APPENDICES.matcher(section.title().text().strip()).matches();
    }

    private static boolean holdsBackMatter(Section part) {
        return !part.children().isEmpty()
                && part.children().stream().allMatch(child -> child.role().matter() == Matter.BACK);
    }

    private void walkSections(Section section, String prefix) {
        prefixes.put(section.key(), prefix);
        int nth = 0;
        for (Section child : section.children()) {
            if (isUnnumbered(child)) {
                continue;
            }
            nth++;
            String number = prefix + "." + nth;
            add(child, number);
            walkSections(child, own(child, number));
        }
    }

    /** Returns the number in a title, otherwise the counted one. */
    private String own(Section section, String counted) {
        return OwnNumber.of(section.title())
                .filter(number -> days || !number.isDoubtful())
                .map(OwnNumber::value)
                .filter(value -> !value.isEmpty())
                .orElse(counted);
    }

    private void add(Section section, String number) {
        if (OwnNumber.of(section.title())
                .filter(own -> days || !own.isDoubtful())
                .isEmpty()) {
            numbers.put(section.key(), number);
        }
    }

    private static boolean anyNumbered(List<Section> sections) {
        return sections.stream()
                .anyMatch(section -> (section.role() == Role.CHAPTER
                                && OwnNumber.of(section.title())
                                        .filter(number -> !number.isDoubtful())
                                        .isPresent())
                        || anyNumbered(section.children()));
    }

    /** Counts the chapters named after a day, a step or an issue. */
    private static int countDoubtful(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> (section.role() == Role.CHAPTER
                                        && OwnNumber.of(section.title())
                                                .filter(OwnNumber::isDoubtful)
                                                .isPresent()
                                ? 1
                                : 0)
                        + countDoubtful(section.children()))
                .sum();
    }

    private static int count(List<Section> sections, Role role) {
        return sections.stream()
                .mapToInt(section -> (section.role() == role ? 1 : 0) + count(section.children(), role))
                .sum();
    }
}
