package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandKind;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.command.Environment;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexMacro;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathNode.TableColumn;
import io.github.huozi.math.tree.MathNode.TableRow;
import io.github.huozi.math.tree.StyleChange;
import io.github.huozi.math.tree.TableKind;
import io.github.huozi.math.tree.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads environments: tables, and forms of display. */
final class TableReader {

    private static final int MOST_ROWS = 2_000;

    /** The height of LaTeX's strut, of a baseline of 1.2 em. */
    private static final double STRUT = 1.2;

    private final FormulaReader reader;
    private final TokenStream tokens;

    TableReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    Nucleus read(TexToken token, Command command) {
        return switch (command.kind()) {
            case BEGIN -> Nucleus.of(environment(token));
            case SUBSTACK -> Nucleus.of(substack(token));
            default -> throw TexFault.at(token.at(), "only-in-table", token.text());
        };
    }

    private MathNode substack(TexToken token) {
        if (!tokens.peek().is("{")) {
            return reader.argument(token);
        }
        List<MathNode> nodes = reader.braced();
        boolean table = nodes.size() == 1 && nodes.get(0) instanceof MathNode.Table;
        return table ? nodes.get(0) : Nodes.lines(TableKind.STACK, List.of(Nodes.row(nodes)));
    }

    private MathNode environment(TexToken begin) {
        String name = tokens.words(begin);
        Environment environment = Environment.of(name);
        if (name.equals("CD")) {
            throw TexFault.at(begin.at(), "refused.commutative", name);
        }
        if (environment == null) {
            throw TexFault.at(begin.at(), "unknown-environment", name, nearest(name));
        }
        boolean outermost = reader.numbers().begin(environment);
        MathNode body = environment.shape() == Environment.Shape.PLAIN
                ? plain(begin, name)
                : fenced(environment, table(begin, name, environment, outermost));
        reader.numbers().end(outermost);
        return body;
    }

    private static String nearest(String name) {
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name + "*";
        return Environment.names().contains(plain)
                ? plain
                : Environment.names().stream()
                        .filter(known -> known.equalsIgnoreCase(name) || known.equals(name + "s"))
                        .findFirst()
                        .orElse("");
    }

    private MathNode plain(TexToken begin, String name) {
        List<MathNode> lines = new ArrayList<>();
        while (true) {
            lines.add(Nodes.row(reader.row(RowEnd.CELL)));
            TexToken token = tokens.next();
            if (token.is("&")) {
                throw TexFault.at(token.at(), "stray-ampersand", "&");
            }
            if (ends(token, begin, name)) {
                break;
            }
            TexLength.belowLine(tokens, token);
        }
        if (lines.size() > 1 && FormulaReader.isEmpty(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        return lines.size() == 1 ? lines.get(0) : Nodes.lines(TableKind.GATHERED, lines);
    }

    /** Whether a token ends the environment; a fault when it ends neither that nor a line. */
    private boolean ends(TexToken token, TexToken begin, String name) {
        Command command = token.isCommand() ? CommandTable.of(token.text()) : null;
        if (token.isEnd() || command == null) {
            throw token.is("}")
                    ? TexFault.at(token.at(), "stray-brace", "}")
                    : TexFault.at(begin.at(), "unclosed-environment", name);
        }
        if (command.kind() == CommandKind.END) {
            String end = tokens.words(token);
            if (!end.equals(name)) {
                throw TexFault.at(token.at(), "mismatched-environment", name, end);
            }
            return true;
        }
        if (command.kind() != CommandKind.LINE_END) {
            throw TexFault.at(token.at(), "unexpected", token.text());
        }
        return false;
    }

    private static MathNode fenced(Environment environment, MathNode.Table table) {
        MathNode body = environment.kind() == TableKind.SMALL
                ? Nodes.styled(table, StyleChange.textStyle(1), AtomClass.ORD)
                : table;
        return environment.isFenced() ? Nodes.fenced(environment.open(), body, environment.close()) : body;
    }

    private MathNode.Table table(TexToken begin, String name, Environment environment, boolean outermost) {
        ColumnSpecs.@Nullable Spec spec = spec(begin, name, environment);
        List<TableRow> rows = rows(begin, name, environment, outermost);
        int cells = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (spec != null && environment.shape() == Environment.Shape.ARRAY) {
            List<TableColumn> columns = new ArrayList<>(spec.columns());
            while (columns.size() < cells) {
                columns.add(new TableColumn(ColumnAlignment.CENTER, new Em(1), List.of()));
            }
            return new MathNode.Table(environment.kind(), rows, columns, spec.linesAfter(), spec.gapAfter());
        }
        ColumnAlignment asked = spec == null || spec.columns().isEmpty()
                ? ColumnAlignment.CENTER
                : spec.columns().get(0).alignment();
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < Math.max(1, cells); column++) {
            columns.add(new TableColumn(alignment(environment, column, asked), gap(environment, column), List.of()));
        }
        return new MathNode.Table(environment.kind(), rows, columns, List.of(), Em.ZERO);
    }

    /** Reads the columns in braces or brackets. */
    private ColumnSpecs.@Nullable Spec spec(TexToken begin, String name, Environment environment) {
        switch (environment.shape()) {
            case ARRAY -> {
                tokens.option();
                return ColumnSpecs.read(tokens.argument(begin), begin);
            }
            case ALIGNED_AT -> {
                position();
                tokens.argument(begin);
            }
            case MATRIX -> {
                List<TexToken> option = name.endsWith("*") ? tokens.option() : null;
                return option == null ? null : ColumnSpecs.read(option, begin);
            }
            default -> position();
        }
        return null;
    }

    /** {@code [t]}, {@code [b]}, {@code [c]}: the vertical position. A bracket with anything else belongs to the formula. */
    private void position() {
        tokens.skipSpaces();
        if (tokens.peekRaw().is("[")) {
            TexToken open = tokens.raw();
            TexToken letter = tokens.raw();
            boolean position = (letter.is("t") || letter.is("b") || letter.is("c"))
                    && tokens.peekRaw().is("]");
            if (position) {
                tokens.raw();
            } else {
                tokens.push(letter);
                tokens.push(open);
            }
        }
    }

    private static ColumnAlignment alignment(Environment environment, int column, ColumnAlignment asked) {
        return switch (environment.shape()) {
            case CASES -> ColumnAlignment.LEFT;
            case ALIGNED, ALIGNED_AT -> column % 2 == 0 ? ColumnAlignment.RIGHT : ColumnAlignment.LEFT;
            case EQUATION_ARRAY ->
                column % 3 == 0
                        ? ColumnAlignment.RIGHT
                        : column % 3 == 1 ? ColumnAlignment.CENTER : ColumnAlignment.LEFT;
            default -> asked;
        };
    }

    private static Em gap(Environment environment, int column) {
        if (column == 0) {
            return Em.ZERO;
        }
        return switch (environment.shape()) {
            // amsmath's \minalignsep is 10 pt.
            case ALIGNED -> column % 2 == 0 ? new Em(1) : Em.ZERO;
            case ALIGNED_AT -> Em.ZERO;
            default -> environment.kind() == TableKind.SMALL ? Em.mu(10) : new Em(1);
        };
    }

    private List<TableRow> rows(TexToken begin, String name, Environment environment, boolean outermost) {
        List<TableRow> rows = new ArrayList<>();
        while (true) {
            List<TableLine> lines = lines();
            List<MathNode> cells = new ArrayList<>();
            Optional<ColumnAlignment> alignment = shove();
            TexToken token;
            do {
                cells.add(Nodes.row(reader.row(RowEnd.CELL)));
                token = tokens.next();
            } while (token.is("&"));
            boolean ended = ends(token, begin, name);
            Em gap = ended ? Em.ZERO : below(token);
            boolean empty = cells.size() == 1 && FormulaReader.isEmpty(cells.get(0));
            if (!ended || !empty) {
                rows.add(new TableRow(cells, lines, gap, alignment));
                if (outermost) {
                    reader.numbers().row(rows.size() - 1);
                }
            } else if (!lines.isEmpty()) {
                rows.add(new TableRow(List.of(), lines, Em.ZERO, Optional.empty()));
            }
            if (rows.size() > MOST_ROWS) {
                throw TexFault.at(begin.at(), "too-long", Integer.toString(MOST_ROWS));
            }
            if (ended) {
                return environment.shape() == Environment.Shape.MULTI_LINE ? multiLine(rows) : rows;
            }
        }
    }

    /** Returns the space below a row: what its author requests, plus the effect of {@code \arraystretch} on a strut. */
    private Em below(TexToken end) {
        Em asked = TexLength.belowLine(tokens, end);
        TexMacro stretch = tokens.macros().of("\\arraystretch");
        String factor = stretch == null ? "" : TokenStream.text(stretch.body());
        return factor.matches("[0-9]{1,2}(\\.[0-9]{1,4})?")
                ? new Em(asked.value() + (Double.parseDouble(factor) - 1) * STRUT)
                : asked;
    }

    private List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        while (true) {
            TexToken token = tokens.peek();
            switch (token.text()) {
                case "\\hline", "\\toprule", "\\midrule", "\\bottomrule" -> lines.add(TableLine.SOLID);
                case "\\hdashline" -> lines.add(TableLine.DASHED);
                default -> {
                    return lines;
                }
            }
            tokens.next();
        }
    }

    private Optional<ColumnAlignment> shove() {
        if (tokens.take("\\shoveleft")) {
            return Optional.of(ColumnAlignment.LEFT);
        }
        return tokens.take("\\shoveright") ? Optional.of(ColumnAlignment.RIGHT) : Optional.empty();
    }

    private static List<TableRow> multiLine(List<TableRow> rows) {
        List<TableRow> aligned = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            TableRow row = rows.get(at);
            ColumnAlignment usual = at == 0
                    ? ColumnAlignment.LEFT
                    : at == rows.size() - 1 ? ColumnAlignment.RIGHT : ColumnAlignment.CENTER;
            aligned.add(new TableRow(
                    row.cells(),
                    row.linesAbove(),
                    row.gapBelow(),
                    row.alignment().or(() -> Optional.of(usual))));
        }
        return aligned;
    }
}
