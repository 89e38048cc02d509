package io.github.huozi.diagram.pie;

import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Mermaid's {@code pie}. Used for one diagram. */
final class PieReader {

    private static final Pattern SLICE = Pattern.compile(
            "^(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)')\\s*:\\s*(\\d{1,15}(?:\\.\\d{1,9})?)$");
    private static final Pattern TITLE = Pattern.compile("^(?:showData\\s+)?title(?:\\s+(.*))?$");
    private static final Pattern SHOW = Pattern.compile("^showData(?=\\s|$)\\s*");

    private static final int MOST_SLICES = 60;

    private final List<PieModel.Slice> slices = new ArrayList<>();
    private PieModel.Shown shown = PieModel.Shown.PERCENT;
    private String title;

    private PieReader(String title) {
        this.title = title;
    }

    /**
     * Reads a diagram.
     *
     * @throws DiagramFault at the first statement that is not understood
     */
    static PieModel read(DiagramSource source) {
        PieReader reader = new PieReader(source.title());
        if (!source.headline().isEmpty()) {
            reader.statement(new SourceLine(source.keywordLine(), source.headline(), 0, 1));
        }
        source.lines().forEach(reader::statement);
        PieModel model = new PieModel(LabelText.literal(reader.title), reader.shown, reader.slices);
        DiagramFault.limit("slices", model.slices().size(), MOST_SLICES);
        if (model.total().signum() == 0) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.EMPTY);
        }
        return model;
    }

    private void statement(SourceLine line) {
        String text = line.text();
        Matcher show = SHOW.matcher(text);
        if (show.lookingAt()) {
            shown = PieModel.Shown.VALUE_AND_PERCENT;
            text = text.substring(show.end());
        }
        if (text.isEmpty()) {
            return;
        }
        Matcher titled = TITLE.matcher(text);
        Matcher slice = SLICE.matcher(text);
        if (titled.matches()) {
            title = titled.group(1) == null ? "" : titled.group(1).replaceFirst("^\"(.*)\"$", "$1");
        } else if (slice.matches()) {
            String label = slice.group(1) == null ? slice.group(2) : slice.group(1);
            slices.add(new PieModel.Slice(
                    LabelText.literal(label.replaceAll("\\\\(.)", "$1")), new BigDecimal(slice.group(3))));
        } else {
            throw line.notUnderstood();
        }
    }
}
