package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishExceptionTest {

    private static final Diagnostic FAULT =
            Diagnostic.of(Code.MISSING_FILE, new Position("book.yaml", 7, 5), "there is no 三.md", "write 二.md");
    private static final Diagnostic WARNING = Diagnostic.of(
                    Code.HUGE_TABLE,
                    Position.in("课.ipynb", Position.Unit.CELL, 4).at(3, 1),
                    "it is huge",
                    "part it")
            .as(Severity.WARNING);
    private static final Diagnostic NOTE =
            Diagnostic.of(Code.CONVENTION, Position.NONE, "the order comes from SUMMARY.md", "list them");

    @Test
    void itsFindingsSurviveSerialisation() throws IOException, ClassNotFoundException {
        PublishException thrown = new PublishException(List.of(NOTE, FAULT, WARNING));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PublishException read = (PublishException) in.readObject();

            assertThat(read.diagnostics()).containsExactly(NOTE, FAULT, WARNING);
            assertThat(read).hasMessage(thrown.getMessage());
        }
    }

    @Test
    void itsMessageLeavesNotesOut() {
        assertThat(new PublishException(List.of(NOTE, FAULT, WARNING)))
                .hasMessage(FAULT + System.lineSeparator() + WARNING);
    }

    @Test
    void itsMessageIsTheNotesWhenTheyAreAllThatFailed() {
        assertThat(new PublishException(List.of(NOTE))).hasMessage(NOTE.toString());
    }
}
