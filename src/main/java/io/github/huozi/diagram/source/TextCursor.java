package io.github.huozi.diagram.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cursor in a text that is read from front to back. */
public final class TextCursor {

    private final String text;
    private int at;

    public TextCursor(String text) {
        this.text = text;
    }

    /** Returns how many UTF-16 units have been read. */
    public int at() {
        return at;
    }

    /** Moves to another place. */
    public void to(int place) {
        at = place;
    }

    public boolean atEnd() {
        return at >= text.length();
    }

    /** Returns the next character; 0 at the end. */
    public char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    /** Returns the character {@code ahead} places further on; 0 after the end. */
    public char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    public void skip(int count) {
        at = Math.min(text.length(), at + count);
    }

    /** Whether the text continues with what is expected. */
    public boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    /** Reads the expected text; reads nothing if it does not follow. */
    public boolean take(String expected) {
        boolean there = looksAt(expected);
        at += there ? expected.length() : 0;
        return there;
    }

    /** Reads a word: the expected text, without a letter, digit, underscore or hyphen after it. */
    public boolean takeWord(String expected) {
        if (!looksAt(expected)) {
            return false;
        }
        char next = peek(expected.length());
        if (Character.isLetterOrDigit(next) || next == '_' || next == '-') {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Reads a match at the cursor; reads nothing, and returns null, if there is none. */
    public @Nullable Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /** Whether a pattern matches at the cursor. */
    public boolean looksAt(Pattern pattern) {
        int place = at;
        boolean found = take(pattern) != null;
        at = place;
        return found;
    }

    /** Skips spaces and tabs. */
    public void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** Skips white space, including line breaks. */
    public void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Reads the rest of the line without its line break; the result has no white space at either end. */
    public String restOfLine() {
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return rest.strip();
    }

    /** Returns the place of the next occurrence; −1 if there is none. */
    public int find(String wanted) {
        return text.indexOf(wanted, at);
    }

    /** Returns the text from one place to another. */
    public String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Returns the fault that the statement at a place is not understood; it names the rest of that line. */
    public DiagramFault notUnderstood(int place) {
        int end = text.indexOf('\n', place);
        return fault(
                place,
                DiagramFault.Reason.STATEMENT,
                text.substring(place, end < 0 ? text.length() : end).strip());
    }

    /** Returns a fault at a place. */
    public DiagramFault fault(int place, DiagramFault.Reason reason, Object... arguments) {
        return new DiagramFault(line(place), place - text.lastIndexOf('\n', place - 1), reason, arguments);
    }

    /** Returns the number of the line that contains a place, from 1. */
    public int line(int place) {
        int line = 1;
        for (int each = 0; each < place; each++) {
            line += text.charAt(each) == '\n' ? 1 : 0;
        }
        return line;
    }
}
