package io.github.huozi.math.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node of a formula. The records are named after their meaning; each names its element of MathML. */
public sealed interface MathNode {

    /** Returns the class among its neighbours in a row. */
    AtomClass atom();

    /** A node of letters. */
    sealed interface Token extends MathNode {
        String text();
    }

    /**
     * {@code mi}: a variable, or the name of a function.
     *
     * @param text the text as in the source; one letter, or the letters of a name
     * @param alphabet the alphabet of the letters; {@link Alphabet#ITALIC} by default for a single letter
     */
    record Identifier(String text, Alphabet alphabet, AtomClass atom) implements Token {

        /** Returns the characters that are drawn. */
        public String letters() {
            return alphabet.letters(text);
        }
    }

    /** {@code mn}: a number. */
    @SuppressWarnings("JavaLangClash")
    record Number(String text, Alphabet alphabet) implements Token {

        @Override
        public AtomClass atom() {
            return AtomClass.ORD;
        }

        /** Returns the characters that are drawn. */
        public String letters() {
            return alphabet.letters(text);
        }
    }

    /**
     * {@code mo}: an operator, a relation, a fence, a separator, an accent.
     *
     * @param text the operator; empty for a null delimiter: {@code \left.}
     * @param size the target height, in ems of the body: {@code \big} and similar; empty for the size of its row
     */
    record Operator(String text, AtomClass atom, OperatorForm form, Set<OperatorTrait> traits, Optional<Em> size)
            implements Token {
        public Operator {
            traits = Set.copyOf(traits);
        }

        public boolean is(OperatorTrait trait) {
            return traits.contains(trait);
        }
    }

    /**
     * {@code <mtext>}: words. Spaces are U+00A0, and each is drawn.
     *
     * @param alphabet one of {@code UPRIGHT}, {@code BOLD}, {@code ITALIC}, {@code SANS}, {@code MONOSPACE}; it selects the
     *     text face in that form, not mathematical letters
     */
    record Words(String text, Alphabet alphabet) implements Token {

        @Override
        public AtomClass atom() {
            return AtomClass.ORD;
        }
    }

    /** {@code mspace}: a space. With a height and a depth it is a strut. A width may be negative. */
    record Space(Em width, Em height, Em depth) implements MathNode {

        @Override
        public AtomClass atom() {
            return AtomClass.NONE;
        }
    }

    /** {@code mspace} with a background: a filled rectangle from {@code -depth} to {@code height}. */
    record Rule(Em width, Em height, Em depth) implements MathNode {

        @Override
        public AtomClass atom() {
            return AtomClass.ORD;
        }
    }

    /**
     * {@code mrow}: nodes side by side. With the class {@code NONE} its nodes are neighbours of those around it. With
     * {@code INNER} it is the content of {@code \left} and {@code \right}: its first and last nodes are operators that grow
     * with it.
     */
    record Row(List<MathNode> children, AtomClass atom) implements MathNode {
        public Row {
            children = List.copyOf(children);
        }
    }

    /**
     * {@code mfrac}: one node over another.
     *
     * @param rule the thickness of the line; empty for the font's thickness, zero for no line
     * @param numeratorAt the alignment of the narrower part: the amsmath option of {@code \cfrac}
     */
    record Fraction(
            MathNode numerator, MathNode denominator, Optional<Em> rule, ColumnAlignment numeratorAt, AtomClass atom)
            implements MathNode {}

    /** {@code msqrt} and {@code mroot}. */
    record Radical(MathNode body, Optional<MathNode> degree) implements MathNode {

        @Override
        public AtomClass atom() {
            return AtomClass.ORD;
        }
    }

    /** {@code <msub>}, {@code <msup>}, {@code <msubsup>}: at least one of the two is present. */
    record Scripts(MathNode base, Optional<MathNode> sub, Optional<MathNode> sup, AtomClass atom) implements MathNode {}

    /**
     * {@code <munder>}, {@code <mover>}, {@code <munderover>}: at least one of the two is present. A base that is a
     * stretchy operator grows to the width of what is over and under it: {@code \xrightarrow}.
     *
     * @param placement whether they are set as scripts outside display style
     */
    record Limits(
            MathNode base, Optional<MathNode> under, Optional<MathNode> over, LimitPlacement placement, AtomClass atom)
            implements MathNode {}

    /**
     * {@code mover} with {@code accent}, {@code munder} with {@code accentunder}: a mark, a line, an arrow or a brace.
     *
     * @param mark a combining mark of Unicode if available ({@code U+0302} for {@code \hat}), {@code ‾} and {@code _} for
     *     lines, {@code →}, {@code ⏞} and so on for stretchy marks; {@code STRETCHY} if it grows to the width of its base
     */
    record Accent(MathNode base, Operator mark, AccentSide side, AtomClass atom) implements MathNode {}

    /** {@code mmultiscripts}: scripts on both sides of a base. */
    record Multiscripts(MathNode base, List<ScriptPair> after, List<ScriptPair> before, AtomClass atom)
            implements MathNode {
        public Multiscripts {
            after = List.copyOf(after);
            before = List.copyOf(before);
        }
    }

    /** A subscript and a superscript set above each other. */
    record ScriptPair(Optional<MathNode> sub, Optional<MathNode> sup) {}

    /**
     * {@code mtable}.
     *
     * @param rows the rows, which may differ in length; missing cells are empty
     * @param columns the columns, at least as many as the cells of the longest row
     * @param linesAfter the vertical lines after the last column, in the middle of the space after it
     * @param gapAfter the space after the last column
     */
    record Table(
            TableKind kind, List<TableRow> rows, List<TableColumn> columns, List<TableLine> linesAfter, Em gapAfter)
            implements MathNode {
        public Table {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            linesAfter = List.copyOf(linesAfter);
        }

        @Override
        public AtomClass atom() {
            return kind == TableKind.ALIGNED || kind == TableKind.GATHERED ? AtomClass.INNER : AtomClass.ORD;
        }

        /** Whether a final row without cells carries the horizontal lines under the last row. */
        public boolean isRuledBelow() {
            return !rows.isEmpty() && rows.get(rows.size() - 1).isRules();
        }
    }

    /**
     * {@code mtr}.
     *
     * @param linesAbove the horizontal lines above it, from top to bottom
     * @param gapBelow the space that the author adds under it: {@code \\[1ex]}
     * @param alignment the alignment of its cells, if it differs from that of their columns: the lines of {@code multline}
     */
    record TableRow(
            List<MathNode> cells, List<TableLine> linesAbove, Em gapBelow, Optional<ColumnAlignment> alignment) {
        public TableRow {
            cells = List.copyOf(cells);
            linesAbove = List.copyOf(linesAbove);
        }

        /** Whether it only carries the lines that close the table. */
        public boolean isRules() {
            return cells.isEmpty() && !linesAbove.isEmpty();
        }
    }

    /**
     * A column.
     *
     * @param gapBefore the space between it and the previous column; that of the first is before the table
     * @param linesBefore the vertical lines in the middle of that space
     */
    record TableColumn(ColumnAlignment alignment, Em gapBefore, List<TableLine> linesBefore) {
        public TableColumn {
            linesBefore = List.copyOf(linesBefore);
        }
    }

    /** {@code menclose}: lines around or across its content. */
    record Enclosure(MathNode body, Set<EnclosureLine> lines) implements MathNode {
        public Enclosure {
            lines = Set.copyOf(lines);
        }

        @Override
        public AtomClass atom() {
            return lines.contains(EnclosureLine.BOX) ? AtomClass.ORD : body.atom();
        }
    }

    /** {@code mphantom}: takes up space and is not drawn. */
    record Phantom(MathNode body) implements MathNode {

        @Override
        public AtomClass atom() {
            return body.atom();
        }
    }

    /**
     * {@code mpadded}: its content, in a box of another size.
     *
     * @param width the width of the box; empty for its natural width
     * @param shift the offset of the body to the right, in widths of the body: 0, -0.5 or -1 ({@code \mathclap}, {@code
     *     \llap})
     * @param height the height; empty for the natural height
     * @param depth the depth; empty for the natural depth
     * @param raise how far the body is raised; its natural height and depth change accordingly
     */
    record Padded(MathNode body, Optional<Em> width, double shift, Optional<Em> height, Optional<Em> depth, Em raise)
            implements MathNode {

        @Override
        public AtomClass atom() {
            return body.atom();
        }
    }

    /**
     * {@code mstyle}: nodes in another style. With the class {@code NONE} its nodes are neighbours of those around it.
     *
     * @param change the changes
     */
    record Style(List<MathNode> children, StyleChange change, AtomClass atom) implements MathNode {
        public Style {
            children = List.copyOf(children);
        }
    }

    /**
     * A reference to a numbered formula, within a formula.
     *
     * @param label the label of the formula
     * @param form how the number is written
     * @param text the text; derived from the label until the number is known
     */
    record Reference(String label, ReferenceForm form, String text) implements Token {

        @Override
        public AtomClass atom() {
            return AtomClass.ORD;
        }
    }
}
