package io.github.huozi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineLogsTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger ENGINE = Logger.getLogger("org.apache.pdfbox.pdmodel");

    /** Takes down what comes through. */
    private static final class Heard extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                messages.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Heard heard = new Heard();

    @BeforeEach
    void listen() {
        ROOT.addHandler(heard);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.removeHandler(heard);
    }

    /** Has a class of PDFBox itself say something: a stream that it reads from logs for it. */
    private static void engineSays(String message) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.importPage(new org.apache.pdfbox.pdmodel.PDPage());
            new org.apache.pdfbox.pdmodel.common.PDStream(document, new ByteArrayInputStream(new byte[0]) {
                @Override
                public synchronized int read(byte[] bytes, int from, int length) {
                    ENGINE.warning(message);
                    return -1;
                }

                @Override
                public synchronized byte[] readAllBytes() {
                    ENGINE.warning(message);
                    return new byte[0];
                }

                @Override
                public synchronized long transferTo(java.io.OutputStream out) {
                    ENGINE.warning(message);
                    return 0;
                }
            });
        }
    }

    @Test
    void onlyOurOwnEnginesAreQuietAndOnlyWhileAGoalIsAtWork() throws Exception {
        engineSays("before");
        try (EngineLogs logs = EngineLogs.calm()) {
            engineSays("ours");
            // Nothing of our PDFBox is at work here: so logs the copy of another plugin.
            ENGINE.warning("another plugin's PDFBox");
            Logger.getLogger("org.apache.maven").warning("Maven");
            assertThat(logs).isNotNull();
        }
        engineSays("after");

        assertThat(heard.messages).containsExactly("before", "another plugin's PDFBox", "Maven", "after");
    }

    @Test
    void goalsAtTheSameTimeAreQuietUntilTheLastOneEnds() throws Exception {
        EngineLogs first = EngineLogs.calm();
        EngineLogs second = EngineLogs.calm();
        first.close();
        first.close();
        engineSays("while the second is at work");
        second.close();
        engineSays("after both");

        assertThat(heard.messages).containsExactly("after both");
    }

    @Test
    void levelsFiltersAndPropertiesAreAsTheyWere() {
        Filter mine = record -> true;
        heard.setFilter(mine);
        @Nullable Level level = ENGINE.getLevel();
        String property = "org.slf4j.simpleLogger.log.org.apache.pdfbox";
        System.setProperty(property, "debug");
        try (EngineLogs logs = EngineLogs.calm()) {
            assertThat(heard.getFilter()).isNotSameAs(mine);
            assertThat(System.getProperty(property)).isEqualTo("off");
            assertThat(logs).isNotNull();
        }
        assertThat(heard.getFilter()).isSameAs(mine);
        assertThat(ENGINE.getLevel()).isEqualTo(level);
        assertThat(System.getProperty(property)).isEqualTo("debug");
        assertThat(System.getProperty("org.slf4j.simpleLogger.log.org.eclipse.jetty"))
                .isNull();
        System.clearProperty(property);
    }
}
