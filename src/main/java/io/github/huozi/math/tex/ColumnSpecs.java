package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode.TableColumn;
import io.github.huozi.math.tree.TableLine;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns of {@code array}: {@code {l|cc:r@{}}}. */
final class ColumnSpecs {

    /** LaTeX's {@code \arraycolsep}: half of the space between two columns. */
    private static final double HALF = 0.5;

    private static final int MOST_COLUMNS = 200;

    private final List<TexToken> tokens;
    private final TexToken command;
    private final List<TableColumn> columns = new ArrayList<>();
    private List<TableLine> lines = new ArrayList<>();
    /** The space between the last column and what follows: -1 if not specified. */
    private double gap = -1;

    private int at;

    private ColumnSpecs(List<TexToken> tokens, TexToken command) {
        this.tokens = tokens;
        this.command = command;
    }

    /**
     * The columns, and what follows them.
     *
     * @param linesAfter the lines after the last column
     * @param gapAfter the space after the last column
     */
    record Spec(List<TableColumn> columns, List<TableLine> linesAfter, Em gapAfter) {}

    static Spec read(List<TexToken> tokens, TexToken command) {
        ColumnSpecs specs = new ColumnSpecs(tokens, command);
        while (specs.at < tokens.size()) {
            specs.one();
        }
        return new Spec(specs.columns, specs.lines, new Em(specs.gap < 0 ? HALF : specs.gap));
    }

    private void one() {
        TexToken token = tokens.get(at++);
        if (token.isSpace()) {
            return;
        }
        switch (token.text()) {
            case "l" -> column(ColumnAlignment.LEFT);
            case "c" -> column(ColumnAlignment.CENTER);
            case "r" -> column(ColumnAlignment.RIGHT);
            case "|" -> lines.add(TableLine.SOLID);
            case ":" -> lines.add(TableLine.DASHED);
            case "p", "m", "b" -> {
                group();
                column(ColumnAlignment.LEFT);
            }
            case "@", "!" -> between(token);
            case ">", "<" -> group();
            case "*" -> repeated();
            default -> throw TexFault.at(token.at(), "bad-columns", token.text());
        }
    }

    private void column(ColumnAlignment alignment) {
        if (columns.size() >= MOST_COLUMNS) {
            throw TexFault.at(command.at(), "bad-columns", Integer.toString(columns.size()));
        }
        double usual = columns.isEmpty() ? HALF : 2 * HALF;
        columns.add(new TableColumn(alignment, new Em(gap < 0 ? usual : gap), lines));
        lines = new ArrayList<>();
        gap = -1;
    }

    /** {@code @{…}} replaces the space between two columns; only spaces in it are drawn. */
    private void between(TexToken token) {
        double width = token.is("!") ? 2 * HALF : 0;
        for (TexToken each : group()) {
            width += each.is("\\quad")
                    ? 1
                    : each.is("\\qquad") ? 2 : each.is("\\,") ? 1 / 6.0 : each.is("\\ ") ? 0.25 : 0;
        }
        gap = Math.max(0, gap) + width;
    }

    private List<TexToken> group() {
        while (at < tokens.size() && tokens.get(at).isSpace()) {
            at++;
        }
        List<TexToken> inner = new ArrayList<>();
        if (at == tokens.size() || !tokens.get(at).is("{")) {
            throw TexFault.at(command.at(), "bad-columns", TokenStream.text(tokens));
        }
        int depth = 0;
        do {
            TexToken token = tokens.get(at++);
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            inner.add(token);
        } while (depth > 0 && at < tokens.size());
        return inner.subList(1, inner.size() - 1);
    }

    private void repeated() {
        String times = TokenStream.text(group());
        List<TexToken> what = List.copyOf(group());
        if (!times.matches("[0-9]{1,3}")
                || what.stream().anyMatch(token -> token.kind() == Kind.CHARACTER && token.is("*"))) {
            throw TexFault.at(command.at(), "bad-columns", TokenStream.text(tokens));
        }
        for (int time = 0; time < Integer.parseInt(times); time++) {
            ColumnSpecs inner = new ColumnSpecs(what, command);
            while (inner.at < what.size()) {
                inner.one();
            }
            for (TableColumn column : inner.columns) {
                lines.addAll(column.linesBefore());
                column(column.alignment());
            }
            lines.addAll(inner.lines);
        }
    }
}
