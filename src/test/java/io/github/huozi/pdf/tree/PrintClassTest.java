package io.github.huozi.pdf.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Role;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.code.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Holds the style sheets of the PDF, and the code that shares their names, to the types of {@link PrintClass}. */
class PrintClassTest {

    private static final Path SHEETS = Path.of("templates/pdf");
    private static final Path SOURCES = Path.of("src/main/java/io/github/huozi/pdf");

    /** What the content of a chapter brings along, {@link io.github.huozi.book.Markup}; it is copied as it is. */
    private static final Map<String, String> OF_CONTENT = Map.ofEntries(
            Map.entry("callout-title", "the title of a callout"),
            Map.entry("callout-warning", "a kind of callout"),
            Map.entry("callout-caution", "a kind of callout"),
            Map.entry("callout-important", "a kind of callout"),
            Map.entry("code-label", "what is said of a listing before it"),
            Map.entry("filename", "the name of the file that a listing shows"),
            Map.entry("listing-missing", "a listing whose file is not there"),
            Map.entry("picture-missing", "a picture that is not there"),
            Map.entry("task", "an item of a task list"),
            Map.entry("comments", "comments of readers"),
            Map.entry("comments-title", "comments of readers"),
            Map.entry("comment", "comments of readers"),
            Map.entry("comment-by", "comments of readers"),
            Map.entry("comment-name", "comments of readers"),
            Map.entry("comment-likes", "comments of readers"),
            Map.entry("comment-date", "comments of readers"),
            Map.entry("reply", "comments of readers"));

    /** Roles and traits that need no separate rule, and why. */
    private static final Map<PrintClass, String> WITHOUT_RULES = Map.of(
            InlineRole.NOTE_MARK, "is there for the structure tree",
            BlockRole.INDEX, "looks like any section that begins on a new page",
            BlockRole.COPYRIGHT_DESCRIPTION, "looks like any line of its page",
            BlockRole.CONTENTS_LIST, "is there for the structure tree",
            InlineRole.CONTENTS_NUMBER, "looks like the rest of its line; a user's sheet may set it apart",
            InlineRole.CONTENTS_TITLE, "looks like the rest of its line; a user's sheet may set it apart",
            Trait.WHOLE, "is there for the widths of columns");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern TAG = Pattern.compile("(?<![.#:\\w-])([a-z][a-z0-9]*)(?![\\w(-])");

    @Test
    void styleSheetsKnowEveryRole() {
        String selectors = sheets().collect(Collectors.joining("\n"));
        Set<String> classes = found(CLASS, selectors);
        Set<String> tags = found(TAG, selectors);
        assertThat(all().filter(each -> !WITHOUT_RULES.containsKey(each))
                        .filter(each -> each instanceof BlockRole role
                                ? !role.selectors().stream()
                                        .allMatch(it -> it.startsWith(".")
                                                ? classes.contains(it.substring(1))
                                                : tags.contains(it))
                                : !classes.contains(each.cssName())))
                .isEmpty();
        assertThat(WITHOUT_RULES.keySet())
                .as("has a rule after all")
                .noneMatch(each -> classes.contains(each.cssName()));
    }

    @Test
    void styleSheetsNameNoClassThatNobodyGives() {
        Set<String> known = new TreeSet<>(OF_CONTENT.keySet());
        Stream.concat(all(), details()).map(PrintClass::cssName).forEach(known::add);
        // Lists with long numbers, whose room depends on how many figures they have.
        IntStream.rangeClosed(3, 16).mapToObj(count -> "figures-" + count).forEach(known::add);
        sheets().forEach(selectors -> assertThat(known).containsAll(found(CLASS, selectors)));
    }

    @Test
    void everyNameIsOfOneThing() {
        List<String> names =
                all().map(PrintClass::cssName).filter(name -> !name.isEmpty()).toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContainAnyElementsOf(OF_CONTENT.keySet());
    }

    /** Whoever compares strings knows a name that a style sheet may lose. */
    @Test
    void nothingElseReadsOrWritesClasses() throws IOException {
        assertThat(using("[gs]etAttribute\\(\\s*\"class\"")).containsExactly("tree/PrintClass.java");
        assertThat(using("getAttribute\\(\\s*\"style\"")).containsExactly("tree/PrintedSize.java");
        assertThat(using("hasClass\\(\\s*\"")).isEmpty();
    }

    private static List<String> using(String what) throws IOException {
        Pattern pattern = Pattern.compile(what);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> pattern.matcher(read(file)).find())
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aRoleHasAWholeNameAmongOthers() {
        Element block = Dom.add(Dom.create(), "p", Detail.of(Role.CHAPTER), BlockRole.TABLE_CAPTION, Trait.SHORT);

        assertThat(block.getAttribute("class")).isEqualTo("chapter table-caption short");
        assertThat(BlockRole.TABLE_CAPTION.isOn(block)).isTrue();
        assertThat(BlockRole.CAPTION.isOn(block)).isFalse();
        assertThat(BlockRole.TABLE.isOn(block)).isFalse();
        assertThat(BlockRole.PARAGRAPH.isOn(block)).isTrue();
        assertThat(Trait.SHORT.isOn(block)).isTrue();
        assertThat(BlockRole.isCaption(block)).isTrue();
        block.setAttribute("class", "captions  caption\tx");
        assertThat(BlockRole.CAPTION.isOn(block)).isTrue();
    }

    @Test
    void aRoleOfATagIsNotGivenByAClass() {
        Element block = Dom.add(Dom.create(), "div");
        assertThatIllegalStateException().isThrownBy(() -> BlockRole.HEADING.addTo(block));
    }

    private static Stream<PrintClass> all() {
        return Stream.of(BlockRole.values(), InlineRole.values(), Trait.values())
                .flatMap(Arrays::stream);
    }

    private static Stream<PrintClass> details() {
        return Stream.of(
                        Arrays.stream(Role.values()).map(Detail::of),
                        Arrays.stream(Role.values()).map(Detail::contentsOf),
                        Arrays.stream(Contributor.Role.values()).map(Detail::of),
                        Arrays.stream(TokenKind.values()).map(Detail::of),
                        IntStream.rangeClosed(1, 6).mapToObj(Detail::contentsLevel),
                        IntStream.rangeClosed(1, 3).mapToObj(Detail::indexLevel),
                        IntStream.rangeClosed(1, 7).mapToObj(Detail::figures))
                .flatMap(each -> each);
    }

    /** The selectors of the sheets that come with Huozi; all themes begin from the first two. */
    private static Stream<String> sheets() {
        return Stream.concat(Stream.of("base", "print"), PageSettings.THEMES.stream())
                .map(name -> read(SHEETS.resolve(name + ".css")))
                .map(css -> COMMENT.matcher(css).replaceAll(""))
                .map(css -> css.replaceAll("@import[^;]*;", ""))
                .map(css -> BLOCK.matcher(css).replaceAll("{}"))
                .map(css -> BLOCK.matcher(css).replaceAll("{}"));
    }

    private static Set<String> found(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
