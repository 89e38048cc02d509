package io.github.huozi.diagram.source;

/**
 * A line of a diagram.
 *
 * @param number its number in the fence, from 1
 * @param text the text without white space at either end
 * @param indent the columns of white space before the text; a tab counts as four
 * @param column the column of the text's first character, from 1
 */
public record SourceLine(int number, String text, int indent, int column) {

    /** Returns the fault that this statement is not understood. */
    public DiagramFault notUnderstood() {
        return new DiagramFault(number, column, DiagramFault.Reason.STATEMENT, text);
    }
}
