package io.github.huozi.read.word;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.diagnostic.Position;
import java.util.Set;

/**
 * The facts about a document that every step needs.
 *
 * @param part the part being read: the document itself, or its notes
 * @param targets the names of bookmarks with references to them
 */
record WordContext(
        String path,
        String part,
        WordParts parts,
        WordStyles styles,
        WordNumbering numbering,
        WordSettings settings,
        Set<String> targets,
        WordTally tally,
        BuildControl control) {

    WordContext in(String other) {
        return new WordContext(path, other, parts, styles, numbering, settings, targets, tally, control);
    }

    boolean accepts() {
        return settings.changes() == WordSettings.Changes.ACCEPTED;
    }

    /** Returns the position of the paragraph being read. */
    Position position() {
        return Position.in(path, Position.Unit.PARAGRAPH, Math.max(1, tally.paragraphs()));
    }
}
