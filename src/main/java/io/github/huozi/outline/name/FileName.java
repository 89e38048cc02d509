package io.github.huozi.outline.name;

import io.github.huozi.book.Role;
import io.github.huozi.book.encoding.Decoding;
import io.github.huozi.book.encoding.TextBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parsed name of a file or folder, for its place in the book.
 *
 * @param stem the name without its extension, decoded
 * @param numbers the numbers that it begins with, such as 1 and 2 of {@code 1.2 安装}; empty when there is none
 * @param doubtful whether its number may be a part of the title, as in {@code 10 个技巧}
 * @param rest the text after the numbers
 * @param role the role from its words; {@link Role#CHAPTER} by default
 */
public record FileName(String stem, List<Integer> numbers, boolean doubtful, String rest, Role role) {

    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd|html?|xhtml|txt)$");
    private static final Pattern COUNTED_CHINESE =
            Pattern.compile("第\\s*([0-9０-９]{1,4}|" + Numerals.CHINESE + ")\\s*(?:部分|单元|[章讲课节回篇部卷集期编天周季])");
    private static final Pattern COUNTED_ENGLISH = Pattern.compile(
            "(?i)(?:chapter|chap|ch|lesson|lecture|part|unit|section|sec|day|week|step|episode|ep|module|volume|vol)"
                    + "[\\s._-]*([0-9]{1,4}(?:[._-][0-9]{1,3})*)(?![0-9A-Za-z])");
    private static final Pattern COUNTED = Pattern.compile("[0-9０-９]{1,4}(?:[._-][0-9]{1,3})*(?![0-9０-９%％℃])");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s.、,，|丨｜:：·_—–-]+");
    private static final Pattern DATE = Pattern.compile("^(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[-_ ]");
    private static final Pattern MEASURE = Pattern.compile("^\\s*(?:年|月|日|天|个|种|条|步|次|分钟|小时|秒|位|款|招|件|大|周|道|问)");

    public FileName {
        numbers = List.copyOf(numbers);
    }

    /**
     * Parses a name.
     *
     * @param name a file's name without its folders, or a folder's
     */
    public static FileName of(String name) {
        String stem = decode(ENDING.matcher(name).replaceFirst("")).strip();
        Matcher chinese = COUNTED_CHINESE.matcher(stem);
        if (chinese.lookingAt()) {
            int number = (int) Math.min(Integer.MAX_VALUE, Numerals.value(chinese.group(1)));
            return of(stem, List.of(number), false, stem.substring(chinese.end()));
        }
        Matcher english = COUNTED_ENGLISH.matcher(stem);
        if (english.lookingAt()) {
            return of(stem, numbers(english.group(1)), false, stem.substring(english.end()));
        }
        Matcher plain = COUNTED.matcher(stem);
        if (plain.lookingAt() && isNumber(plain.group(), stem.substring(plain.end()))) {
            String rest = stem.substring(plain.end());
            boolean doubtful =
                    !plain.group().startsWith("0") && MEASURE.matcher(rest).lookingAt();
            return of(stem, numbers(plain.group()), doubtful, rest);
        }
        return of(stem, List.of(), false, stem);
    }

    private static FileName of(String stem, List<Integer> numbers, boolean doubtful, String rest) {
        String words = SEPARATORS.matcher(rest).replaceFirst("");
        return new FileName(stem, numbers, doubtful, words, RoleWords.role(words.isEmpty() ? stem : words));
    }

    /** Whether digits are a chapter number; years are not, nor is the 3 of 3D. */
    private static boolean isNumber(String digits, String rest) {
        boolean year = digits.matches("(?:19|20)[0-9]{2}(?:[._-].*)?");
        boolean word = !rest.isEmpty() && rest.substring(0, 1).matches("[A-Za-z]");
        return !year && !rest.strip().startsWith("年") && (!word || digits.startsWith("0"));
    }

    private static List<Integer> numbers(String digits) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : digits.split("[._-]", -1)) {
            numbers.add((int) Numerals.value(part));
        }
        return numbers;
    }

    /** Returns the same name with its number as part of the title. */
    FileName unnumbered() {
        return of(stem, List.of(), false, stem);
    }

    /**
     * Returns the title from the name. A number stays, since it is printed in a column of lessons; artefacts of file
     * systems are removed: underscores, the 丨 that stands for a forbidden |, hyphens of English names, the date of a post.
     */
    public String title() {
        String title = DATE.matcher(stem)
                .replaceFirst("")
                .replace('_', ' ')
                .replaceAll("\\s*[丨｜|]\\s*", " | ")
                .replaceFirst("^([0-9]+)-(?=[^0-9])", "$1 ");
        boolean english = title.codePoints().noneMatch(Character::isIdeographic);
        if (english && !title.replaceFirst("^[0-9]+ ", "").contains(" ")) {
            title = title.replaceAll("(?<![0-9])-|-(?![0-9])", " ");
        }
        title = title.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            return stem;
        }
        return english ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) : title;
    }

    /** Decodes percent-encoding if all of it is UTF-8. */
    public static String decode(String name) {
        if (!name.matches("(?s).*%[0-9A-Fa-f]{2}.*")) {
            return name;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%' && name.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                int end = name.offsetByCodePoints(i, 1);
                bytes.writeBytes(name.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return TextBytes.decode(bytes.toByteArray()) instanceof Decoding.Certain certain && certain.isUtf8()
                ? certain.text()
                : name;
    }
}
