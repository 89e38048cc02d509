package io.github.huozi.diagram.source;

/**
 * A line of a diagram.
 *
 * @param number in the fence, from 1
 * @param text without white space at either end
 * @param indent how many columns of white space precede the text; a tab counts as four
 * @param column of the text's first character, from 1
 */
public record SourceLine(int number, String text, int indent, int column) {

    /** The fault that this statement is not understood. */
    public DiagramFault notUnderstood() {
        return new DiagramFault(number, column, DiagramFault.Reason.STATEMENT, text);
    }
}
