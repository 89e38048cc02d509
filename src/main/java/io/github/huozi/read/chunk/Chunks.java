package io.github.huozi.read.chunk;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites an {@code .Rmd} or {@code .qmd} source as Markdown. */
public final class Chunks {

    private static final Set<String> ENDINGS = Set.of(".rmd", ".qmd");
    private static final String FENCE = "`````````";

    /** Part headings, which are in the outline. */
    private static final Pattern SPECIAL = Pattern.compile("^#[ \\t]+\\((?:PART|APPENDIX)\\\\?\\*?\\).*$");

    private static final Pattern TEXT_REFERENCE = Pattern.compile("^\\(ref:([\\w/-]+)\\)[ \\t]+(.+?)[ \\t]*$");

    private static final Pattern CHILD = Pattern.compile(
            "^[ \\t]*`{3,}[ \\t]*\\{r\\b.*\\bchild\\s*=\\s*((?:c\\()?(?:\\s*[\"'][^\"']+[\"']\\s*,?)+)");

    private static final Pattern TABLE_CAPTION = Pattern.compile(
            "(?:kable|kbl|datatable|tbl|gt|flextable)\\([^#]*?\\bcaption\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)')",
            Pattern.DOTALL);

    /** Chunks that are not code of the book: text to be printed, and diagrams in supported languages. */
    private static final Map<String, String> DRAWN = Map.of("mermaid", "mermaid", "dot", "dot");

    private static final Set<String> BLOCKS = Set.of("block", "block2", "asis");

    private final Surroundings surroundings;
    private final CodeAwareLines lines;
    private final ChunkPictures pictures;
    private final Map<String, String> texts = new HashMap<>();
    private final DivisionWriter divisions;
    private int unrecorded;
    private int first;

    private Chunks(LinedText source, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.lines = CodeAwareLines.of(source);
        this.pictures = new ChunkPictures(surroundings, surroundings.findings().path());
        this.divisions = new DivisionWriter(lines);
    }

    /**
     * Returns the text as Markdown; the same text for other sources.
     *
     * @param ending the extension of the source's name
     */
    public static LinedText write(LinedText source, String ending, Surroundings surroundings) {
        if (!ENDINGS.contains(ending)) {
            return source;
        }
        Chunks chunks = new Chunks(source, surroundings);
        chunks.collectTexts();
        for (int at = 0; at < chunks.lines.size(); at++) {
            at = chunks.write(at);
        }
        chunks.report();
        return chunks.lines.written();
    }

    /** Includes the files of child chunks. */
    public static LinedText children(LinedText source, String ending) {
        if (!ENDINGS.contains(ending) || !source.text().contains("child")) {
            return source;
        }
        CodeAwareLines lines = CodeAwareLines.of(source);
        for (int at = 0; at < lines.size(); at++) {
            Matcher child = CHILD.matcher(lines.get(at).text());
            if (lines.get(at).isCode() && child.find()) {
                int closing = lines.closing(at);
                Matcher quoted = Pattern.compile("[\"']([^\"']+)[\"']").matcher(child.group(1));
                while (quoted.find()) {
                    lines.write("{{< include " + quoted.group(1) + " >}}\n", at);
                }
                at = closing;
            } else {
                lines.keep(at);
            }
        }
        return lines.written();
    }

    private void collectTexts() {
        for (int at = 0; at < lines.size(); at++) {
            Matcher text = TEXT_REFERENCE.matcher(lines.get(at).text());
            if (!lines.get(at).isCode() && text.matches()) {
                texts.put(text.group(1), text.group(2));
            }
        }
    }

    private int write(int at) {
        String text = lines.get(at).text();
        if (lines.get(at).isCode()) {
            int closing = lines.closing(at);
            Optional<Chunk> chunk = Chunk.at(lines, at, closing);
            chunk.ifPresent(found -> chunk(found, lines.get(at).indent(), at));
            for (int line = at; chunk.isEmpty() && line <= closing; line++) {
                lines.keep(line);
            }
            return closing;
        }
        if (SPECIAL.matcher(text).matches() || TEXT_REFERENCE.matcher(text).matches()) {
            lines.write("", at);
        } else if (!divisions.write(at)) {
            lines.write(ChunkReferences.captioned(ChunkReferences.write(resolved(text))), at);
        }
        return at;
    }

    /** Resolves {@code (ref:name)}, text defined elsewhere. */
    private String resolved(String text) {
        return text.contains("(ref:")
                ? Pattern.compile("\\(ref:([\\w/-]+)\\)")
                        .matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(texts.getOrDefault(found.group(1), found.group())))
                : text;
    }

    private void chunk(Chunk chunk, String indent, int at) {
        lines.write("", at);
        if (BLOCKS.contains(chunk.language())) {
            block(chunk, indent, at);
        } else if (DRAWN.containsKey(chunk.language())) {
            code(chunk, DRAWN.get(chunk.language()), "", indent, at);
            captionOnly(chunk.get("fig-cap"), id(chunk, "fig-"), at);
        } else {
            List<String> shown = pictures.of(chunk);
            // A chunk that only names pictures is not shown as a listing, unless its author requests it.
            boolean only = !shown.isEmpty()
                    && chunk.code().matches("(?s)(knitr::)?include_graphics\\(.*\\)")
                    && chunk.get("echo").isEmpty();
            if (chunk.isShown() && !only && !chunk.code().isEmpty()) {
                String title = chunk.get("lst-cap").isEmpty() ? chunk.get("filename") : chunk.get("lst-cap");
                code(chunk, chunk.language(), title, indent, at);
            }
            if (chunk.hasOutput()) {
                pictures(chunk, shown, indent, at);
            }
        }
        lines.write("", at);
    }

    private void code(Chunk chunk, String language, String title, String indent, int at) {
        String named = title.isBlank() ? "" : " title=\"" + title.replace('"', '”') + "\"";
        if (!chunk.get("lst-label").isEmpty()) {
            lines.write("<div id=\"" + chunk.get("lst-label") + "\">\n", at);
        }
        String listing = FENCE + language + named + "\n" + chunk.code() + "\n" + FENCE;
        lines.write(indent + listing.replace("\n", "\n" + indent), at);
        if (!chunk.get("lst-label").isEmpty()) {
            lines.write("\n</div>\n", at);
        }
    }

    /** Writes {@code {block, type='rmdnote'}} as a callout. */
    private void block(Chunk chunk, String indent, int at) {
        String type = DivisionWriter.callout(chunk.get("type"));
        String text = ChunkReferences.write(chunk.code());
        String written = type.isEmpty() ? text : ":::::::::::: " + type + "\n" + text + "\n::::::::::::";
        lines.write(indent + written.replace("\n", "\n" + indent), at);
    }

    private void pictures(Chunk chunk, List<String> shown, String indent, int at) {
        String caption = ChunkReferences.write(resolved(chunk.get("fig-cap").replace("\n", " ")))
                .replace("[", "\\[")
                .replace("]", "\\]");
        String captioned =
                caption.contains("](") || caption.contains("\\](") ? resolved(chunk.get("fig-cap")) : caption;
        String id = id(chunk, "fig-");
        String width = chunk.get("out-width");
        String size = width.matches("\\d{1,4}(%|px)?") ? " width=" + width : "";
        for (int number = 0; number < shown.size(); number++) {
            String attributes = number == 0 && !captioned.isEmpty() && !id.isEmpty() ? "#" + id + size : size;
            String list = attributes.isBlank() ? "" : "{" + attributes.strip() + "}";
            lines.write("", at);
            String title = number > 0 || captioned.isEmpty() ? "" : " \"" + plain(captioned) + "\"";
            String alt = captioned.isEmpty() ? chunk.get("fig-alt") : captioned;
            lines.write(indent + "![" + alt + "](<" + shown.get(number) + ">" + title + ")" + list, at);
        }
        long parts = chunk.get("fig-subcap").lines().count();
        for (int part = 1; part <= parts && !id.isEmpty(); part++) {
            lines.write(indent + "[]{#" + id + "-" + part + "}", at);
        }
        Matcher table = TABLE_CAPTION.matcher(chunk.code());
        boolean said = table.find();
        String tabular = !chunk.get("tbl-cap").isEmpty()
                ? chunk.get("tbl-cap")
                : said ? table.group(1) == null ? table.group(2) : table.group(1) : "";
        if (shown.isEmpty() && !(captioned + tabular).isEmpty()) {
            first = unrecorded == 0 ? lines.get(at).origin() : first;
            unrecorded++;
            boolean figure = !captioned.isEmpty();
            if (figure) {
                captionOnly(captioned, id(chunk, "fig-"), at);
            } else {
                // The table itself is not available; a reference leads to its caption.
                lines.write(
                        "\n|…|\n|---|\n|…|\n\nTable: " + resolved(tabular).replace("\n", " ")
                                + (chunk.label().isEmpty() ? "" : " {#" + id(chunk, "tab-") + "}") + "\n",
                        at);
            }
        }
    }

    /** Returns the label of a chunk as used in references; empty if none. */
    private static String id(Chunk chunk, String kind) {
        String label = chunk.label();
        return label.isEmpty() || label.matches("(fig|tbl|tab|lst)-.*") ? label : kind + label;
    }

    private static String plain(String caption) {
        return caption.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[\"*`\\\\]", "");
    }

    private void captionOnly(String caption, String id, int at) {
        if (!caption.isEmpty()) {
            lines.write("", at);
            String named = id.isEmpty() ? "" : " id=\"" + id + "\"";
            lines.write(
                    "<figure" + named + "><figcaption>\n\n" + caption.replace("\n", " ")
                            + "\n\n</figcaption></figure>\n",
                    at);
        }
    }

    private void report() {
        if (unrecorded > 0) {
            Position position = new Position(surroundings.findings().path(), first, 1);
            surroundings.findings().sink().report(Code.UNRECORDED_OUTPUT.at(position, "chunks", unrecorded));
        }
    }
}
