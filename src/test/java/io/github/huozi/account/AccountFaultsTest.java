package io.github.huozi.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.account.AccountedBook.Page;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.account.words.Words;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.account.PrintedRun;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.read.MarkdownSourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults that are planted where nothing else would see them are found by the account; without a fault it reports nothing. */
class AccountFaultsTest {

    private static final Path MANUAL = Path.of("src", "book");
    private static final Path COMPLETE = Path.of("src", "test", "resources", "books", "complete");
    private static final Path MARKDOWN =
            Path.of("src", "test", "resources", "io", "github", "huozi", "text", "markdown");

    private static final Path SAVED = Path.of("src", "test", "resources", "io", "github", "huozi", "saved");

    /** A fault in a content document: what may be hurt, and how. */
    private record Kind(String name, String targets, Predicate<Element> plant) {}

    private static final String NOT_GENERATED = ":not(.code-label):not(.callout-title):not(.comments-title)";

    private static final List<Kind> KINDS = List.of(
            new Kind("a paragraph dropped", "p" + NOT_GENERATED, AccountFaultsTest::drop),
            new Kind("a paragraph doubled", "p" + NOT_GENERATED, AccountFaultsTest::twice),
            new Kind("a paragraph before the one before it", "p + p", AccountFaultsTest::exchange),
            new Kind("an item dropped", "li", AccountFaultsTest::drop),
            new Kind("an item before the one before it", "li + li", AccountFaultsTest::exchange),
            new Kind("inline code dropped", "p > code, li > code, td > code", AccountFaultsTest::drop),
            new Kind("cells exchanged", "td + td", AccountFaultsTest::exchange),
            new Kind("lines of code exchanged", "pre span.line + span.line", AccountFaultsTest::exchange),
            new Kind("a character changed", "p, li, td, h2, h3, pre span, figcaption", AccountFaultsTest::change),
            new Kind("a caption lost", "figcaption, caption", AccountFaultsTest::drop),
            new Kind("the call of a note lost", "a.noteref", AccountFaultsTest::drop),
            new Kind("a note doubled", "aside.footnote", AccountFaultsTest::twice),
            new Kind("a note lost", "aside.footnote", AccountFaultsTest::drop),
            new Kind("a picture lost", "figure:not(.diagram) > img", AccountFaultsTest::drop),
            new Kind("an alternative text lost", "img[alt]", AccountFaultsTest::mute),
            new Kind("a formula lost", "math, .formula-picture", AccountFaultsTest::drop),
            new Kind("a diagram lost", "figure.diagram", AccountFaultsTest::drop),
            new Kind("a heading lost", "h2, h3, h4", AccountFaultsTest::drop));

    private static boolean drop(Element element) {
        element.remove();
        return true;
    }

    private static boolean twice(Element element) {
        element.after(element.clone());
        return true;
    }

    private static boolean exchange(Element element) {
        Element before = element.previousElementSibling();
        if (before == null) {
            return false;
        }
        element.after(before);
        return true;
    }

    private static boolean mute(Element element) {
        element.attr("alt", "");
        return true;
    }

    private static boolean change(Element element) {
        for (TextNode text : element.textNodes()) {
            String words = text.getWholeText();
            for (int at = 0; at < words.length(); at++) {
                if (Character.isIdeographic(words.charAt(at)) || Character.isLetter(words.charAt(at))) {
                    text.text(words.substring(0, at) + "龘" + words.substring(at + 1));
                    return true;
                }
            }
        }
        return false;
    }

    private static AccountedBook book;

    @BeforeAll
    static void readTheManual() throws IOException {
        book = new AccountedBook(MANUAL, List.of(Medium.EPUB));
    }

    @Test
    void faultsInTheDocumentsOfAnEpubAreFound() {
        assertThat(book.judgePages(book.pages)).isEmpty();
        assertThat(plantInPages(book, 48, new Random(7))).isGreaterThan(800);
    }

    /** Plants a number of faults of each kind and expects each to be found. Returns how many changed anything. */
    private static int plantInPages(AccountedBook of, int rounds, Random random) {
        Map<String, Integer> planted = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        String sound = said(of.pageWords(of.pages));
        for (Kind kind : KINDS) {
            for (int round = 0; round < rounds; round++) {
                int page = random.nextInt(of.pages.size());
                List<Page> hurt = hurt(of, page, kind, random);
                WordFlows words = of.pageWords(hurt);
                if (said(words).equals(sound)) {
                    continue;
                }
                planted.merge(kind.name(), 1, Integer::sum);
                if (of.judge(words).isEmpty()) {
                    missed.add(kind.name() + " in " + of.pages.get(page).path());
                }
            }
        }
        assertThat(missed).isEmpty();
        return planted.values().stream().mapToInt(each -> each).sum();
    }

    private static List<Page> hurt(AccountedBook book, int page, Kind kind, Random random) {
        List<Page> all = new ArrayList<>(book.pages);
        for (int from = 0; from < all.size(); from++) {
            int at = (page + from) % all.size();
            Element root = all.get(at).root().clone();
            List<Element> targets = root.select(kind.targets());
            if (!targets.isEmpty() && kind.plant().test(targets.get(random.nextInt(targets.size())))) {
                all.set(at, new Page(all.get(at).path(), root));
                return all;
            }
        }
        return all;
    }

    @Test
    void faultsInPagesOfOtherToolsAreFound() throws IOException {
        AccountedBook saved = new AccountedBook(SAVED, List.of(Medium.EPUB));
        assertThat(saved.judgePages(saved.pages)).isEmpty();
        assertThat(plantInPages(saved, 20, new Random(3))).isGreaterThan(100);
    }

    @Test
    void faultsInsideReadAreFound() throws IOException {
        AccountedBook sound = new AccountedBook(MARKDOWN, List.of(Medium.EPUB));
        String said = said(sound.pageWords(sound.pages));
        Random random = new Random(5);
        int planted = 0;
        for (int round = 0; round < 48; round++) {
            Kind kind = KINDS.get(round % KINDS.size());
            List<SourceReader> readers = new ArrayList<>(List.of(new LosingReader(kind, random.nextInt(1000))));
            readers.addAll(Extensions.found(SourceReader.class));
            AccountedBook hurt = new AccountedBook(MARKDOWN, List.of(Medium.EPUB), readers);
            WordFlows words = hurt.pageWords(hurt.pages);
            if (!said(words).equals(said)) {
                planted++;
                assertThat(hurt.judge(words))
                        .as("%s, round %d", kind.name(), round)
                        .isNotEmpty();
            }
        }
        assertThat(planted).isGreaterThan(20);
    }

    /** Reads Markdown as ever and hurts one chapter after that, before anything else sees it. */
    private static final class LosingReader implements SourceReader {

        private final SourceReader reader = new MarkdownSourceReader();
        private final Kind kind;
        private final int target;
        private boolean done;

        LosingReader(Kind kind, int target) {
            this.kind = kind;
            this.target = target;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Set<String> endings() {
            return reader.endings();
        }

        @Override
        public boolean reads(SourceInput source) {
            return endings().contains(source.ending());
        }

        @Override
        public synchronized SourceContent read(SourceInput source) throws IOException {
            SourceContent content = reader.read(source);
            for (SourceChapter chapter : content.chapters()) {
                List<Element> targets = chapter.body().select(kind.targets());
                if (!done && !targets.isEmpty()) {
                    done = kind.plant().test(targets.get(target % targets.size()));
                }
            }
            return content;
        }
    }

    @Test
    void aChapterThatIsMovedIsFound() {
        String sound = said(book.pageWords(book.pages));
        int planted = 0;
        for (int at = 2; at < book.pages.size(); at++) {
            List<Page> moved = new ArrayList<>(book.pages);
            moved.add(1, moved.remove(at));
            if (!said(book.pageWords(moved)).equals(sound)) {
                planted++;
                assertThat(book.judgePages(moved)).as(book.pages.get(at).path()).isNotEmpty();
            }
        }
        assertThat(planted).isGreaterThan(20);
    }

    @Test
    void faultsInWhatIsPrintedAreFound() throws IOException {
        for (Path folder : List.of(COMPLETE, MARKDOWN)) {
            AccountedBook printed = new AccountedBook(folder, List.of(Medium.PDF));
            assertThat(printed.judgeRuns(printed.runs)).isEmpty();
            String sound = said(printed.runWords(printed.runs));
            Random random = new Random(11);
            int planted = 0;
            for (int round = 0; round < 400; round++) {
                List<PrintedRun> hurt = new ArrayList<>(printed.runs);
                hurt(hurt, round % 5, random.nextInt(hurt.size() - 1));
                if (said(printed.runWords(hurt)).equals(sound)) {
                    continue;
                }
                planted++;
                assertThat(printed.judgeRuns(hurt))
                        .as("fault %d of %s", round, folder)
                        .isNotEmpty();
            }
            assertThat(planted).isGreaterThan(150);
        }
    }

    private static void hurt(List<PrintedRun> runs, int kind, int at) {
        PrintedRun run = runs.get(at);
        switch (kind) {
            case 0 -> runs.remove(at);
            case 1 -> runs.add(at, run);
            case 2 -> runs.add(at + 1, runs.remove(at));
            case 3 -> runs.set(at, with(run, run.text().replaceFirst("[\\p{L}\\p{N}]", "龘")));
            default -> runs.set(at, with(run, run.text().substring(0, run.text().length() / 2)));
        }
    }

    private static PrintedRun with(PrintedRun run, String text) {
        return new PrintedRun(run.path(), run.flow(), run.kind(), text);
    }

    /** All that must be there, which shows a fault that changes none of it. */
    private static String said(WordFlows flows) {
        StringBuilder said = new StringBuilder();
        for (TextFlow flow : TextFlow.values()) {
            Words words = flows.of(flow);
            for (int at : words.required()) {
                said.append((char) (words.sign(at) & 0xFFFF)).append((char) (words.sign(at) >> 16));
            }
            said.append('\n');
        }
        return said.toString();
    }
}
