package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.Outliner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every link within a book lands, and on what it names, in both formats; no title or number occurs twice; every chapter is
 * there in its order. For a book of one's own: {@code mvn test -Dtest=LinksOfABookTest -Dhuozi.text=FOLDER}.
 */
class LinksOfABookTest {

    /** Letters that suffice to tell one place of a book from another. */
    private static final int PREFIX = 8;

    private static final Pattern NUMBER = Pattern.compile("第.{1,6}[章节讲]|[0-9]+(?:\\.[0-9]+)+|附录 ?[A-Z]");

    private static final Pattern SUMMARY_LINK = Pattern.compile("\\]\\(<?([^)>#]+\\.md)[^)]*\\)");

    @TempDir
    Path output;

    /**
     * What was checked and what is wrong.
     *
     * @param figures how much of each
     * @param faults empty for a good book
     */
    private record Findings(List<String> figures, List<String> faults) {

        Findings() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void count(String what, int looked, List<String> wrong) {
            figures.add(what + ": " + looked + ", wrong: " + wrong.size());
            wrong.forEach(fault -> faults.add(what + ": " + fault));
        }
    }

    private Findings look(Path folder) throws IOException {
        FinishedBook book = FinishedBook.of(folder, output);
        Findings findings = new Findings();
        EpubLinks epub = new EpubLinks(book.epub());
        PdfLandings pdf = new PdfLandings(book.pdf());
        findings.count(
                "links of the EPUB", epub.landings().size() + epub.astray().size(), epub.astray());
        findings.count("bookmarks", pdf.bookmarks().size(), misleading(pdf.bookmarks(), epub));
        findings.count("links of the PDF", pdf.links().size(), misleading(pdf.links(), epub));
        findings.count("headings by name", pdf.names().size(), named(book, pdf));
        SourceLinks sources = new SourceLinks(
                new Outliner(new Diagnostics()).outline(folder).orElseThrow().entries());
        findings.count("links of the sources", sources.links().size(), lost(sources, epub));
        findings.count("chapters in their order", sources.chapters().size(), outOfOrder(sources, book.headings()));
        findings.count("chapters of SUMMARY.md", listed(folder).size(), notListed(folder, sources));
        findings.count("titles and headings", book.headings().size(), book.doubled());
        List<String> heads =
                pdf.heads().stream().filter(head -> !head.isEmpty()).toList();
        findings.count("running heads", heads.size(), FinishedBook.doubledNumbers(heads));
        return findings;
    }

    /** What leads to a place of the PDF leads to what the same words lead to in the EPUB. */
    private static List<String> misleading(List<PdfLandings.Landing> links, EpubLinks epub) {
        Map<String, Set<String>> targets = epub.landings().stream()
                .collect(Collectors.groupingBy(
                        landing -> FoundAgain.letters(landing.text()),
                        Collectors.mapping(landing -> landing.sees(PREFIX), Collectors.toSet())));
        List<String> wrong = new ArrayList<>();
        for (PdfLandings.Landing link : links) {
            // The title of a chapter is after one that others share.
            String words = FoundAgain.letters(link.text());
            String own = FoundAgain.letters(link.text().replaceFirst("（[^（]*）$", ""));
            Set<String> expected = new TreeSet<>(targets.getOrDefault(words, Set.of()));
            if (link.page() == 0 || expected.isEmpty()) {
                // Deeper bookmarks are in no other list, and may have the words of the outline.
                expected.add(start(own));
                expected.addAll(number(link.text()));
            }
            boolean lands = link.seen() != null && expected.stream().anyMatch(link.seen()::contains);
            if (!lands && !link.text().equals("封面")) {
                wrong.add((link.page() > 0 ? "page " + link.page() + ": " : "") + link.text() + " → "
                        + brief(link.seen()) + ", not " + expected);
            }
        }
        return wrong;
    }

    private static List<String> number(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.lookingAt() ? List.of(FoundAgain.letters(number.group())) : List.of();
    }

    /** A name of the PDF that is an id of the EPUB leads to the same words. */
    private static List<String> named(FinishedBook book, PdfLandings pdf) {
        List<String> wrong = new ArrayList<>();
        book.documents().forEach(document -> {
            for (Element heading : document.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")) {
                if (heading.closest("nav") != null) {
                    continue;
                }
                String seen = pdf.names().get(heading.id());
                if (seen == null || !seen.contains(start(FoundAgain.letters(heading.text())))) {
                    wrong.add(heading.id() + " “" + heading.text() + "” → " + brief(seen));
                }
            }
        });
        return wrong;
    }

    /** A link of a source is in the EPUB, with its words, and leads to the heading that it named. */
    private static List<String> lost(SourceLinks sources, EpubLinks epub) {
        Map<String, List<String>> seen = epub.landings().stream()
                .collect(Collectors.groupingBy(
                        landing -> FoundAgain.letters(landing.text()),
                        Collectors.mapping(landing -> landing.sees(200), Collectors.toList())));
        return sources.links().stream()
                .filter(link -> seen.getOrDefault(FoundAgain.letters(link.text()), List.of()).stream()
                        .noneMatch(place -> place.contains(start(withoutNumber(link.heading())))))
                .map(link -> link.source() + ": “" + link.text() + "” to “" + link.heading() + "”")
                .toList();
    }

    private static String withoutNumber(String title) {
        return FoundAgain.letters(
                title.replaceFirst("^\\s*(?:第.{1,6}[章节讲]|[0-9]+(?:\\.[0-9]+)*\\.?|附录 ?[A-Z][.：]?)", ""));
    }

    /** Each chapter has a heading after that of the one before it. */
    private static List<String> outOfOrder(SourceLinks sources, List<String> headings) {
        List<String> wrong = new ArrayList<>();
        int from = 0;
        for (SourceLinks.Chapter chapter : sources.chapters()) {
            int at = from;
            while (at < headings.size() && !isTitle(headings.get(at), chapter)) {
                at++;
            }
            if (at == headings.size() && !chapter.titles().isEmpty()) {
                wrong.add(chapter.path() + " " + chapter.titles());
            } else {
                from = at == headings.size() ? from : at + 1;
            }
        }
        return wrong;
    }

    private static boolean isTitle(String heading, SourceLinks.Chapter chapter) {
        return chapter.titles().stream()
                .anyMatch(title -> FoundAgain.letters(heading).endsWith(withoutNumber(title)));
    }

    /** The files of SUMMARY.md, as a person sees them: targets in round brackets that exist. */
    private static List<String> listed(Path folder) throws IOException {
        List<String> listed = new ArrayList<>();
        for (String place : new String[] {"SUMMARY.md", "src/SUMMARY.md"}) {
            Path summary = folder.resolve(place);
            if (Files.exists(summary)) {
                Matcher link = SUMMARY_LINK.matcher(Files.readString(summary));
                while (link.find()) {
                    String path = URLDecoder.decode(link.group(1), StandardCharsets.UTF_8);
                    String name = folder.relativize(summary.resolveSibling(path).normalize())
                            .toString();
                    if (Files.exists(folder.resolve(name)) && !listed.contains(name)) {
                        listed.add(name);
                    }
                }
            }
        }
        return listed;
    }

    private static List<String> notListed(Path folder, SourceLinks sources) throws IOException {
        List<String> listed = listed(folder);
        List<String> read = sources.chapters().stream()
                .map(SourceLinks.Chapter::path)
                .filter(listed::contains)
                .toList();
        return listed.equals(read) ? List.of() : List.of(listed + " is read as " + read);
    }

    private static String brief(@Nullable String seen) {
        return seen == null ? "nowhere" : seen.substring(0, Math.min(40, seen.length()));
    }

    private static String start(String letters) {
        return letters.substring(0, Math.min(letters.length(), PREFIX));
    }

    @Test
    void everyLinkOfTheManualLands() throws IOException {
        assertThat(look(Path.of("src/book")).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown", "text/html", "../../../books/complete"})
    void everyLinkOfAFixtureLands(String name) throws IOException {
        assertThat(look(Path.of("src/test/resources/io/github/huozi").resolve(name))
                        .faults())
                .isEmpty();
    }

    @Test
    void whatIsAstrayIsFound() throws IOException {
        ByteArrayOutputStream epub = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(epub)) {
            zip.putNextEntry(new ZipEntry("EPUB/text/a.xhtml"));
            zip.write(
                    "<html><body><p id='b'>土</p><a href='#b'>甲</a><a href='#c'>乙</a><a href='d.xhtml'>丙</a></body></html>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        EpubLinks links = new EpubLinks(epub.toByteArray());
        assertThat(links.landings()).extracting(link -> link.sees(3)).containsExactly("土");
        assertThat(links.astray()).containsExactly("EPUB/text/a.xhtml: “乙” to #c", "EPUB/text/a.xhtml: “丙” to d.xhtml");
        assertThat(misleading(
                        List.of(new PdfLandings.Landing(1, "甲", "水"), new PdfLandings.Landing(2, "甲", null)), links))
                .containsExactly("page 1: 甲 → 水, not [土]", "page 2: 甲 → nowhere, not [土]");
    }

    @Test
    @EnabledIfSystemProperty(named = "huozi.text", matches = ".+")
    void everyLinkOfABookLands() throws IOException {
        Findings findings = look(Path.of(System.getProperty("huozi.text")));
        Files.writeString(
                Path.of("target/links.txt"),
                String.join("\n", findings.figures()) + "\n\n" + String.join("\n", findings.faults()) + "\n");
        assertThat(findings.faults()).isEmpty();
    }
}
