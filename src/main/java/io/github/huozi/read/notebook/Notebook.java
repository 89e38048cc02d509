package io.github.huozi.read.notebook;

import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notebook as one Markdown text. Immutable. */
public final class Notebook {

    /** A line of the text at which a cell, or its output, begins. */
    private record Start(int line, int cell) {}

    private static final Pattern OPTION = Pattern.compile("^\\s*(?:#|//|--|%)\\|\\s*([\\w.-]+)\\s*:\\s*(.*?)\\s*$");
    private static final Pattern MAGIC = Pattern.compile("^%%([a-z]\\w*)");
    private static final Map<String, String> LANGUAGES =
            Map.of("ipython", "python", "ipython3", "python", "python3", "python", "ir", "r", "c++", "cpp");

    private final String path;
    private final NotebookOutputs outputs = new NotebookOutputs();
    private final StringBuilder text = new StringBuilder();
    private final List<Start> starts = new ArrayList<>();
    private String language = "python";
    private int lines;
    private int hidden;

    private Notebook(String path) {
        this.path = path;
    }

    /**
     * Reads a notebook.
     *
     * @return the notebook; empty if the text is not one
     */
    public static Optional<Notebook> of(String json, String path) {
        Notebook notebook = new Notebook(path);
        try {
            Object root = NotebookJson.read(json);
            List<?> sheets = NotebookJson.items(NotebookJson.get(root, "worksheets"));
            List<Object> cells = new ArrayList<>(NotebookJson.items(NotebookJson.get(root, "cells")));
            sheets.forEach(sheet -> cells.addAll(NotebookJson.items(NotebookJson.get(sheet, "cells"))));
            if (cells.isEmpty() && !(NotebookJson.get(root, "metadata") instanceof Map)) {
                return Optional.empty();
            }
            notebook.write(root, cells);
            return Optional.of(notebook);
        } catch (NotebookJson.Fault e) {
            return Optional.empty();
        }
    }

    /** Returns the position of the first JSON fault; 0 without one. */
    public static int faultAt(String json) {
        try {
            NotebookJson.read(json);
            return 0;
        } catch (NotebookJson.Fault e) {
            return e.offset();
        }
    }

    /** Returns the whole notebook in Markdown. */
    public String text() {
        return text.toString();
    }

    /** Returns its pictures, by the addresses in the text. */
    public Map<String, Binary> files() {
        return outputs.files();
    }

    /** Returns the number of hidden cells, or halves of cells, that are left out. */
    public int hidden() {
        return hidden;
    }

    /** Returns the position in the notebook of a position in the text. */
    public Position place(Position inText) {
        if (inText.line().isEmpty()) {
            return inText;
        }
        int line = inText.line().getAsInt();
        Start found = new Start(1, 1);
        for (Start start : starts) {
            found = start.line() <= line ? start : found;
        }
        Position cell = Position.in(path, Position.Unit.CELL, found.cell());
        return cell.at(line - found.line() + 1, inText.column().orElse(1));
    }

    private void write(Object root, List<Object> cells) {
        String named = NotebookJson.text(NotebookJson.get(root, "metadata", "language_info", "name"));
        String kernel = NotebookJson.text(NotebookJson.get(root, "metadata", "kernelspec", "language"));
        String name = (named.isEmpty() ? kernel : named).toLowerCase(Locale.ROOT);
        language = name.isEmpty() ? "python" : LANGUAGES.getOrDefault(name, name);
        int number = 0;
        for (Object cell : cells) {
            cell(cell, ++number);
        }
    }

    private void cell(Object cell, int number) {
        Set<String> tags = new HashSet<>();
        NotebookJson.items(NotebookJson.get(cell, "metadata", "tags")).forEach(it -> tags.add(plain(it)));
        if (tags.contains("remove-cell") || tags.contains("hide-cell") || tags.contains("hide")) {
            hidden++;
            return;
        }
        String source = NotebookJson.text(NotebookJson.get(cell, "source")).replace("\r\n", "\n");
        switch (NotebookJson.text(NotebookJson.get(cell, "cell_type"))) {
            case "markdown" -> add(number, attached(source, cell, number) + "\n\n");
            case "heading" -> {
                String level = NotebookJson.text(NotebookJson.get(cell, "level"));
                add(number, "#".repeat(level.matches("[1-6]") ? Integer.parseInt(level) : 1) + " " + source + "\n\n");
            }
            case "raw" -> raw(cell, source, number);
            case "code" -> code(cell, source, tags, number);
            default -> {}
        }
    }

    private static String plain(Object tag) {
        return NotebookJson.text(tag).replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private void raw(Object cell, String source, int number) {
        String format = NotebookJson.text(NotebookJson.get(cell, "metadata", "format"))
                + NotebookJson.text(NotebookJson.get(cell, "metadata", "raw_mimetype"));
        boolean front = number == 1 && source.startsWith("---");
        boolean written = format.isEmpty() || format.matches(".*(?:markdown|html).*");
        if (front || written) {
            add(number, source + "\n\n");
        } else {
            hidden++;
        }
    }

    /** Names of pictures attached to a cell are local to it. */
    private String attached(String source, Object cell, int number) {
        String written = source;
        if (NotebookJson.get(cell, "attachments") instanceof Map<?, ?> attachments) {
            for (Map.Entry<?, ?> each : attachments.entrySet()) {
                Object bundle = each.getValue();
                if (bundle instanceof Map<?, ?> forms && !forms.isEmpty()) {
                    String name = String.valueOf(each.getKey());
                    Object form = forms.values().iterator().next();
                    String address = outputs.keep(
                            "cell-" + number + "-" + name.replaceAll("[^\\p{L}\\p{N}._-]", "-"),
                            NotebookJson.text(form));
                    written = written.replace("attachment:" + name, address)
                            .replace("attachment:" + name.replace(" ", "%20"), address);
                }
            }
        }
        return written;
    }

    private void code(Object cell, String source, Set<String> tags, int number) {
        String written = source.isEmpty()
                ? NotebookJson.text(NotebookJson.get(cell, "input")).replace("\r\n", "\n")
                : source;
        StringBuilder kept = new StringBuilder();
        boolean echo = !tags.contains("remove-input") && !tags.contains("hide-input");
        boolean output = !tags.contains("remove-output") && !tags.contains("hide-output");
        echo &= !isSet(cell, "source_hidden");
        output &= !isSet(cell, "outputs_hidden") && !isSet(cell, "output_hidden");
        boolean include = true;
        String caption = "";
        for (String line : written.split("\n", -1)) {
            Matcher option = OPTION.matcher(line);
            if (!option.matches()) {
                kept.append(line).append('\n');
                continue;
            }
            boolean off = option.group(2).equals("false");
            switch (option.group(1)) {
                case "echo" -> echo &= !off;
                case "output" -> output &= !off;
                case "include" -> include &= !off;
                case "fig-cap", "fig-alt" -> caption = option.group(2).replaceAll("^[\"']|[\"']$", "");
                default -> {}
            }
        }
        hidden += include ? (echo ? 0 : 1) + (output ? 0 : 1) : 1;
        if (!include) {
            return;
        }
        StringBuilder made = new StringBuilder();
        String listing = kept.toString().stripTrailing();
        if (echo && !listing.isBlank()) {
            Matcher magic = MAGIC.matcher(listing);
            String own = NotebookJson.text(NotebookJson.get(cell, "language"));
            boolean other = magic.find() && magic.group(1).matches("bash|sh|html|javascript|js|latex|perl|ruby|sql|R");
            made.append(NotebookOutputs.fenced(listing, other ? magic.group(1) : own.isEmpty() ? language : own));
        }
        if (output) {
            made.append(outputs.write(NotebookJson.items(NotebookJson.get(cell, "outputs")), number, caption));
        }
        // The fence follows a blank line, so that the first line of code is line 1 of the cell.
        add(number, made.toString());
    }

    private static boolean isSet(Object cell, String name) {
        return NotebookJson.get(cell, "metadata", "jupyter", name).equals("true");
    }

    private void add(int cell, String markdown) {
        int fence = markdown.startsWith("\n```") ? 2 : 0;
        starts.add(new Start(lines + 1 + fence, cell));
        text.append(markdown);
        lines += (int) markdown.chars().filter(c -> c == '\n').count();
    }
}
