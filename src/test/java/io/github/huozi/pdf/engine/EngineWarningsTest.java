package io.github.huozi.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.ThreadCtx;
import com.openhtmltopdf.util.XRLog;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.style.PrintStyleSheets;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engine says becomes of what it says. */
class EngineWarningsTest {

    private static List<Diagnostic> told(Runnable engine, PrintStyleSheets.Sheet... sheets) {
        Diagnostics diagnostics = new Diagnostics();
        EngineWarnings warnings = new EngineWarnings(List.of(sheets), diagnostics);
        EngineLog.hold();
        try (Closeable listening = ThreadCtx.applyDiagnosticConsumer(warnings)) {
            assertThat(listening).isNotNull();
            engine.run();
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            EngineLog.release();
        }
        warnings.end();
        return diagnostics.all();
    }

    private static void assertThatItFailsTheBuild(List<Diagnostic> told, String words) {
        assertThat(told).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.ENGINE_WARNING);
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.message()).contains(words);
        });
    }

    /** Blocks, notes and pictures that it gives up. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "LAYOUT_BOX_HAS_NO_PAGE",
                "LAYOUT_NO_CONTENT_LIMIT_FOUND",
                "RENDER_FONT_LIST_IS_EMPTY",
                "RENDER_BUG_FONT_DIDNT_CONTAIN_EXPECTED_CHARACTER",
                "GENERAL_NO_FOOTNOTES_INSIDE_FOOTNOTES",
                "GENERAL_EXCEPTION_SHAPING_TEXT"
            })
    void aBlockThatItDropsFailsTheBuild(LogMessageId0Param message) {
        assertThatItFailsTheBuild(told(() -> XRLog.log(Level.WARNING, message)), message.formatMessage(new Object[0]));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RENDER_FONT_IS_NULL",
                "GENERAL_FOOTNOTE_INVALID",
                "GENERAL_FORCED_OUTPUT_TO_AVOID_INFINITE_LOOP",
                "EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI",
                "LOAD_UNRECOGNIZED_IMAGE_FORMAT_FOR_URI",
                "EXCEPTION_COULD_NOT_LOAD_FONT",
                "EXCEPTION_UNHANDLED"
            })
    void soDoesAFontANoteOrAPictureThatItDoesWithout(LogMessageId1Param message) {
        assertThatItFailsTheBuild(told(() -> XRLog.log(Level.WARNING, message, "这里")), "这里");
        assertThatItFailsTheBuild(told(() -> XRLog.log(Level.SEVERE, message, "这里", new IOException("断了"))), "断了");
    }

    @Test
    void aRepeatedMessageIsReportedOnceWithItsCount() {
        assertThatItFailsTheBuild(
                told(() -> {
                    for (int i = 0; i < 3; i++) {
                        XRLog.log(Level.WARNING, LogMessageId0Param.LAYOUT_BOX_HAS_NO_PAGE);
                    }
                }),
                "(3 times)");
    }

    @Test
    void aFaultInOurOwnSheetFailsTheBuildAndOneInTheUsersIsAWarningAtItsLine() {
        PrintStyleSheets.Sheet ours = new PrintStyleSheets.Sheet("classic.css", "", "", false);
        PrintStyleSheets.Sheet own = new PrintStyleSheets.Sheet("my.css", "", "", true);
        Runnable engine = () -> XRLog.log(
                Level.WARNING,
                LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE,
                "#inline_style_1",
                "Found unknown at line 7. Skipping rule.");
        assertThatItFailsTheBuild(told(engine, ours), "unknown");
        assertThat(told(engine, own)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.STYLE_IGNORED);
            assertThat(found.position()).hasToString("my.css:7");
        });
    }

    @Test
    void whatHuoziSaysItselfInBetterWordsIsNotSaidTwice() {
        assertThat(told(() -> XRLog.log(
                        Level.WARNING,
                        LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE)))
                .isEmpty();
    }
}
