package io.github.huozi.read.notebook;

import io.github.huozi.book.file.Binary;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The outputs of cells, each in the form that suits a book best. */
final class NotebookOutputs {

    /** Colours and cursor movements of a terminal (ECMA-48). */
    private static final Pattern ANSI =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007]*(?:\u0007|$)|[@-Z\\\\-_])");

    private static final Map<String, String> PICTURES =
            Map.of("image/png", ".png", "image/jpeg", ".jpg", "image/gif", ".gif", "image/webp", ".webp");
    private static final Map<String, String> OLD_NAMES = Map.of(
            "png", "image/png",
            "jpeg", "image/jpeg",
            "svg", "image/svg+xml",
            "html", "text/html",
            "latex", "text/latex",
            "text", "text/plain");

    private final Map<String, Binary> files = new LinkedHashMap<>();

    /** Returns the pictures, by their addresses. */
    Map<String, Binary> files() {
        return files;
    }

    /** Stores a base64 picture and returns its address; empty when it cannot be decoded. */
    String keep(String name, String base64) {
        try {
            files.put(name, Binary.owning(Base64.getMimeDecoder().decode(base64)));
            return name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /**
     * Returns the outputs of a cell as Markdown.
     *
     * @param caption the caption of its picture; mostly empty
     */
    String write(List<?> outputs, int cell, String caption) {
        StringBuilder markdown = new StringBuilder();
        StringBuilder stream = new StringBuilder();
        int nth = 0;
        for (Object output : outputs) {
            nth++;
            String type = NotebookJson.text(NotebookJson.get(output, "output_type"));
            if (type.equals("stream")) {
                stream.append(NotebookJson.text(NotebookJson.get(output, "text")));
                continue;
            }
            flush(stream, markdown);
            if (type.equals("error") || type.equals("pyerr")) {
                List<?> lines = NotebookJson.items(NotebookJson.get(output, "traceback"));
                StringBuilder trace = new StringBuilder();
                lines.forEach(line -> trace.append(NotebookJson.text(line)).append('\n'));
                String said = NotebookJson.text(NotebookJson.get(output, "ename")) + ": "
                        + NotebookJson.text(NotebookJson.get(output, "evalue"));
                markdown.append(fenced(plain(lines.isEmpty() ? said : trace.toString()), "text"));
            } else {
                markdown.append(best(bundle(output), "output-" + cell + "-" + nth, caption));
            }
        }
        flush(stream, markdown);
        return markdown.toString();
    }

    private static void flush(StringBuilder stream, StringBuilder markdown) {
        if (!stream.isEmpty()) {
            markdown.append(fenced(plain(stream.toString()), "text"));
            stream.setLength(0);
        }
    }

    /** Returns the forms of an output, by media type; nbformat 3 has them side by side under short names. */
    private static Map<String, Object> bundle(Object output) {
        Map<String, Object> bundle = new LinkedHashMap<>();
        if (NotebookJson.get(output, "data") instanceof Map<?, ?> data) {
            data.forEach((type, value) -> bundle.put(String.valueOf(type), value == null ? "" : value));
            return bundle;
        }
        OLD_NAMES.forEach((old, type) -> {
            Object value = NotebookJson.get(output, old);
            if (!NotebookJson.text(value).isEmpty()) {
                bundle.put(type, value);
            }
        });
        return bundle;
    }

    private String best(Map<String, Object> bundle, String name, String caption) {
        String svg = NotebookJson.text(bundle.getOrDefault("image/svg+xml", ""));
        if (!svg.isBlank()) {
            files.put(name + ".svg", Binary.owning(svg.getBytes(StandardCharsets.UTF_8)));
            return picture(name + ".svg", caption);
        }
        for (String type : List.of("image/png", "image/jpeg", "image/gif", "image/webp")) {
            String kept = bundle.containsKey(type)
                    ? keep(name + PICTURES.get(type), NotebookJson.text(bundle.get(type)))
                    : "";
            if (!kept.isEmpty()) {
                return picture(kept, caption);
            }
        }
        String html = NotebookJson.text(bundle.getOrDefault("text/html", ""));
        if (html.contains("<table")) {
            return table(html);
        }
        String markdown = NotebookJson.text(bundle.getOrDefault("text/markdown", ""));
        if (!markdown.isBlank()) {
            return "\n" + markdown.strip() + "\n\n";
        }
        String latex = NotebookJson.text(bundle.getOrDefault("text/latex", "")).strip();
        if (latex.startsWith("$")) {
            return "\n" + (latex.startsWith("$$") ? latex : "$" + latex + "$") + "\n\n";
        }
        String text = NotebookJson.text(bundle.getOrDefault("text/plain", ""));
        return text.isBlank() ? "" : fenced(plain(text), "text");
    }

    private static String picture(String address, String caption) {
        return "\n![" + caption.replaceAll("[\\[\\]\\n]", " ") + "](" + address + ")\n\n";
    }

    /** Writes one block of HTML within Markdown, which a blank line would end. */
    private static String table(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("style, script, link, button, svg").remove();
        StringBuilder tables = new StringBuilder();
        for (Element table : body.select("table")) {
            if (table.parents().stream().noneMatch(it -> it.is("table"))) {
                tables.append(table.outerHtml().replaceAll("\\n\\s*\\n", "\n")).append("\n\n");
            }
        }
        return "\n" + tables;
    }

    /** Returns text as a terminal would show it: without colours, with overwritten lines in their last state. */
    static String plain(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line :
                ANSI.matcher(text).replaceAll("").replace("\r\n", "\n").split("\n", -1)) {
            String last = line.replaceFirst("\r+$", "");
            lines.append(last.substring(last.lastIndexOf('\r') + 1)).append('\n');
        }
        return lines.toString()
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .stripTrailing();
    }

    static String fenced(String text, String language) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return text.isBlank() ? "" : "\n" + fence + language + "\n" + text + "\n" + fence + "\n\n";
    }
}
