package io.github.huozi.diagram.source;

/**
 * A stretch of a label in one face.
 *
 * @param text the text without line feeds
 * @param bold whether it is bold
 * @param italic whether Markdown requests italics; our faces have none, so it is drawn upright
 */
public record LabelSpan(String text, boolean bold, boolean italic) {

    /** Returns text without markup. */
    public static LabelSpan plain(String text) {
        return new LabelSpan(text, false, false);
    }
}
