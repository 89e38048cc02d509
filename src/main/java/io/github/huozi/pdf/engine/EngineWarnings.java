package io.github.huozi.pdf.engine;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.style.PrintStyleSheets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the engine's messages into findings. It warns when it drops something, so that a warning is an error here; except
 * for unsupported features in the user's own style sheets, which may be meant for e-books too. Not thread-safe.
 */
public final class EngineWarnings implements Consumer<Diagnostic> {

    /** Messages that Huozi reports itself, with better wording and position. */
    private static final Set<LogMessageId> KNOWN = Set.of(
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE,
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED,
            LogMessageId1Param.GENERAL_PDF_ACCESSIBILITY_NO_TITLE_TEXT_PROVIDED_FOR);

    private static final Pattern SHEET = Pattern.compile("#inline_style_(\\d+)");
    private static final Pattern LINE = Pattern.compile("(?i)\\(?\\bline:? (\\d+)\\)?");

    private final List<PrintStyleSheets.Sheet> sheets;
    private final DiagnosticSink sink;
    private final TreeMap<String, Integer> messages = new TreeMap<>();

    public EngineWarnings(List<PrintStyleSheets.Sheet> sheets, DiagnosticSink sink) {
        this.sheets = sheets;
        this.sink = sink;
    }

    @Override
    public void accept(Diagnostic said) {
        if (said.getLevel().intValue() < Level.WARNING.intValue() || KNOWN.contains(said.getLogMessageId())) {
            return;
        }
        String message = said.getFormattedMessage().strip();
        if (said.hasError()) {
            message += ": " + said.getError();
        }
        if (!isOwnStyle(said, message)) {
            messages.merge(message, 1, Integer::sum);
        }
    }

    private boolean isOwnStyle(Diagnostic said, String message) {
        boolean style = said.getLogMessageId() == LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE
                || said.getLogMessageId() == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED;
        Matcher number = SHEET.matcher(message);
        if (!style || !number.find()) {
            return false;
        }
        PrintStyleSheets.Sheet sheet = sheets.get(Integer.parseInt(number.group(1)) - 1);
        if (!sheet.isOwn()) {
            return false;
        }
        String words = message.substring(number.end()).replaceFirst("^\\)?\\s*", "");
        Matcher line = LINE.matcher(words);
        Position position =
                line.find() ? Position.of(sheet.name(), Integer.parseInt(line.group(1))) : Position.of(sheet.name());
        sink.report(Code.STYLE_IGNORED.at(position, "ignored", words));
        return true;
    }

    /** Reports the collected messages. */
    void end() {
        messages.forEach(
                (message, count) -> sink.report(Code.ENGINE_WARNING.at(Position.BOOK, "engine", message, count)));
        messages.clear();
    }
}
