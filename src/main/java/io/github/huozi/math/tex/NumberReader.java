package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.Environment;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.FormulaNumber.Given;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbering of a formula or its lines. */
final class NumberReader {

    private final TokenStream tokens;
    private final List<FormulaNumber> numbers = new ArrayList<>();
    private Environment.Numbering numbering = Environment.Numbering.NONE;
    private boolean within;
    private boolean byLines;
    private String tag = "";
    private String label = "";
    private boolean unnumbered;

    NumberReader(FormulaReader reader) {
        this.tokens = reader.tokens();
    }

    void read(TexToken token, Command command) {
        switch (command.kind()) {
            case TAG -> {
                boolean bare = tokens.take("*");
                String words = tokens.words(token).replaceAll("\\\\(?:text|mathrm|rm|mathbf|textbf)\\b\\s*|[{}$]", "");
                tag = bare ? words : "(" + words + ")";
            }
            case LABEL -> label = tokens.words(token);
            default -> unnumbered = true;
        }
    }

    /**
     * Begins an environment.
     *
     * @return whether it determines the numbers: the outermost that is numbered or aligned
     */
    boolean begin(Environment environment) {
        if (within) {
            return false;
        }
        within = true;
        numbering = environment.numbering();
        byLines = environment.numbering() == Environment.Numbering.LINES
                || environment.shape() == Environment.Shape.ALIGNED
                || environment.shape() == Environment.Shape.LINES;
        return true;
    }

    void end(boolean outermost) {
        if (outermost) {
            within = false;
            if (numbering == Environment.Numbering.LINES) {
                numbering = Environment.Numbering.NONE;
            }
        }
    }

    /** Ends a row of the table whose environment determines the numbers. */
    void row(int row) {
        if (byLines) {
            add(row, numbering == Environment.Numbering.LINES);
        }
    }

    /** Returns all numbers, at the end of the formula. */
    List<FormulaNumber> finish() {
        add(FormulaNumber.WHOLE, numbering == Environment.Numbering.WHOLE);
        return numbers;
    }

    private void add(int row, boolean counted) {
        if (!tag.isEmpty()) {
            numbers.add(new FormulaNumber(row, label, tag, Given.AUTHOR));
        } else if (!unnumbered && (counted || !label.isEmpty())) {
            numbers.add(new FormulaNumber(row, label, "", Given.BOOK));
        }
        tag = "";
        label = "";
        unnumbered = false;
    }
}
