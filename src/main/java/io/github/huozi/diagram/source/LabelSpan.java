package io.github.huozi.diagram.source;

/**
 * A stretch of a label in one face.
 *
 * @param text without line feeds
 * @param bold whether it is bold
 * @param italic whether Markdown asks for italics; our faces have none, so it is drawn upright
 */
public record LabelSpan(String text, boolean bold, boolean italic) {

    /** Text as it comes. */
    public static LabelSpan plain(String text) {
        return new LabelSpan(text, false, false);
    }
}
