package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            Diagnostic.of(Code.CONVENTION, Position.BOOK, "the order comes from SUMMARY.md", "list them");

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

    @Test
    void aRequestChoosesTheLanguageOfItsMessage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), "titel: 试样\n");
        Files.writeString(folder.resolve("01.md"), "# 章\n\n字。\n");
        PublishRequest request = PublishRequest.of(folder).to(folder.resolve("out"));

        assertThatThrownBy(() -> Publisher.create().publish(request.messages(MessageLanguage.CHINESE)))
                .hasMessage("book.yaml:1:1: 没有 `titel` 这个键 [OUT-002]；是不是 `title`？");
        assertThatThrownBy(() -> Publisher.create().publish(request))
                .hasMessage("book.yaml:1:1: there is no key `titel` [OUT-002]; did you mean `title`?");
    }
}
