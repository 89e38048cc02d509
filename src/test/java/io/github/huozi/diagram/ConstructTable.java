package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What becomes of each construct that Mermaid documents for a kind: a table of constructs, verdicts and fixtures. Beside each
 * fixture is what came of it: its model, and its drawing or the reason why there is none. {@code -Dgolden=overwrite} writes
 * them.
 */
public final class ConstructTable {

    private static final Path ROOT = Path.of("src/test/resources/io/github/huozi/diagram");

    private final Path folder;

    /**
     * A construct.
     *
     * @param verdict {@code drawn}, {@code ignored} or {@code refused}
     */
    public record Row(String construct, String verdict, String fixture) {

        @Override
        public String toString() {
            return construct + ": " + verdict;
        }
    }

    private ConstructTable(Path folder) {
        this.folder = folder;
    }

    /** The table of a kind. */
    public static ConstructTable of(String kind) {
        return new ConstructTable(ROOT.resolve(kind));
    }

    /** All constructs. */
    public List<Row> rows() {
        return text(folder.resolve("constructs.tsv"))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** Every fixture has a row, and every row a fixture. */
    public void assertComplete() {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".mmd"))
                            .map(name -> name.substring(0, name.length() - 4)))
                    .containsExactlyInAnyOrderElementsOf(
                            rows().stream().map(Row::fixture).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What becomes of a fixture is what the table says.
     *
     * @param reader of the kind's model
     */
    public void assertHolds(Row row, Function<DiagramSource, ?> reader) {
        String source = text(folder.resolve(row.fixture() + ".mmd"));
        if (row.verdict().equals("refused")) {
            DiagramFault fault = catchThrowableOfType(DiagramFault.class, () -> draw(source));
            assertThat(fault).as(row.construct()).isNotNull();
            assertMatches(row.fixture() + ".fault.txt", fault.getMessage() + "\n");
            return;
        }
        DrawnDiagram drawn = draw(source);
        assertThat(drawn.ignored().isEmpty())
                .as("nothing is ignored")
                .isEqualTo(row.verdict().equals("drawn"));
        StringBuilder said = new StringBuilder(ModelText.of(reader.apply(DiagramSource.mermaid(source))));
        drawn.ignored().forEach(ignored -> said.append("ignored ")
                .append(ignored.line())
                .append(": ")
                .append(ignored.text())
                .append('\n'));
        said.append(drawn.title().isEmpty() ? "" : drawn.title() + "\n");
        said.append(drawn.description().in(MessageLanguage.CHINESE)).append('\n');
        said.append(drawn.description().in(MessageLanguage.ENGLISH)).append('\n');
        assertMatches(row.fixture() + ".model.txt", said.toString());
        int number = 0;
        for (Sheet sheet : drawn.sheets()) {
            number++;
            assertMatches(row.fixture() + (number == 1 ? "" : "-" + number) + ".svg", sheet.svg());
            SheetTexts.of(sheet).areReadable();
        }
        assertThat(draw(source).sheets()).as("the same bytes twice").isEqualTo(drawn.sheets());
    }

    private static DrawnDiagram draw(String source) {
        return Diagrams.draw("mermaid", source, DiagramStyle.PLAIN, BuildControl.NONE);
    }

    private void assertMatches(String name, String actual) {
        Path file = folder.resolve(name);
        try {
            if ("overwrite".equals(System.getProperty("golden"))) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
