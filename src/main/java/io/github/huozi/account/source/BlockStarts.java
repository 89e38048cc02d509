package io.github.huozi.account.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The starts of Markdown blocks (CommonMark 0.31.2, chapters 4 and 5, with common extensions). */
final class BlockStarts {

    static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[ \\t]*(.*)");
    static final Pattern HEADING = Pattern.compile("#{1,6}(?=[ \\t]|$)");
    static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");
    static final Pattern RULE = Pattern.compile("(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,}");
    static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\[\\s]+)\\]:");
    static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]\\n]{1,60}\\]:[ \\t]+\\S.*");
    static final Pattern DEFINITION = Pattern.compile(":([ \\t]+)\\S.*");
    static final Pattern ADMONITION = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]+([\\p{L}][\\p{L}\\p{N}_-]*)(?:[ \\t]+(?:inline|end|[a-z-]+))*(?:[ \\t]+\"(.*)\")?[ \\t]*");
    static final Pattern CONTAINER = Pattern.compile(
            "(:{3,})[ \\t]*(?:\\{[ \\t]*\\.?([^\\s{}]+)[^{}]*\\}|([\\p{L}][\\p{L}\\p{N}_-]*))[ \\t]*(.*?)[ \\t]*(?::{3,})?[ \\t]*");

    private static final Pattern MARKER = Pattern.compile("(?:([-*+])|([0-9]{1,9})[.)])(?=[ \\t]|$)");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern HTML_BLOCK = Pattern.compile(
            "(?i)</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
                    + "|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr"
                    + "|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section"
                    + "|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\\s|/?>|$)");
    private static final Pattern LITERAL = Pattern.compile("(?i)<(?:script|pre|style|textarea)(?:\\s|>|$)");
    private static final Pattern LITERAL_END = Pattern.compile("(?i)</(?:script|pre|style|textarea)>");
    private static final Pattern ONE_TAG = Pattern.compile("(?i)(?:<[a-z][a-z0-9-]*(?:\\s+[a-z_:][a-z0-9_.:-]*"
            + "(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*\\s*/?>|</[a-z][a-z0-9-]*\\s*>)\\s*");
    private static final Pattern COMMENT_END = Pattern.compile("-->");
    private static final Pattern INSTRUCTION_END = Pattern.compile("\\?>");
    private static final Pattern DECLARATION_END = Pattern.compile(">");
    private static final Pattern CDATA_END = Pattern.compile("\\]\\]>");

    private BlockStarts() {}

    /**
     * A block of raw HTML.
     *
     * @param closing the pattern of its last line; null if a blank line ends it
     */
    record HtmlStart(@Nullable Pattern closing) {}

    /** Returns the block of raw HTML that begins with a text, or null. */
    static @Nullable HtmlStart html(String rest, Interrupts interrupts) {
        if (!rest.startsWith("<")) {
            return null;
        }
        Matcher tag = TAG.matcher(rest);
        if (tag.lookingAt() && !HtmlNaming.isKnown(tag.group(1))) {
            return null;
        }
        Pattern closing = closing(rest);
        if (closing != null) {
            return new HtmlStart(closing);
        }
        boolean block = HTML_BLOCK.matcher(rest).lookingAt()
                || (interrupts == Interrupts.NOTHING && ONE_TAG.matcher(rest).matches());
        return block ? new HtmlStart(null) : null;
    }

    private static @Nullable Pattern closing(String rest) {
        if (LITERAL.matcher(rest).lookingAt()) {
            return LITERAL_END;
        }
        if (rest.startsWith("<!--")) {
            return COMMENT_END;
        }
        if (rest.startsWith("<?")) {
            return INSTRUCTION_END;
        }
        if (rest.startsWith("<![CDATA[")) {
            return CDATA_END;
        }
        boolean declaration = rest.length() > 2 && rest.startsWith("<!") && Character.isLetter(rest.charAt(2));
        return declaration ? DECLARATION_END : null;
    }

    /** Whether a paragraph precedes, which only some kinds of block may interrupt. */
    enum Interrupts {
        NOTHING,
        PARAGRAPH
    }

    /** Consumes the marker of an item and the space before its text; returns null if none begins here. */
    static @Nullable OpenContainer item(BlockCursor line, Interrupts interrupts) {
        String rest = line.rest();
        Matcher marker = MARKER.matcher(rest);
        if (!marker.lookingAt() || RULE.matcher(rest).matches()) {
            return null;
        }
        boolean empty = rest.substring(marker.end()).isBlank();
        boolean first = marker.group(1) != null || marker.group(2).equals("1");
        if (interrupts == Interrupts.PARAGRAPH && (empty || !first)) {
            return null;
        }
        int start = line.column();
        line.skipSpace();
        line.take(marker.end());
        int afterMarker = line.column();
        int gap = line.indent();
        line.skip(empty || gap > 4 ? 1 : gap);
        int width = (empty || gap > 4 ? afterMarker + 1 : afterMarker + gap) - start;
        return new OpenContainer(OpenContainer.Kind.ITEM, width, "", marker.group(1) == null);
    }
}
