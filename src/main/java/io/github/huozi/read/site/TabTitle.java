package io.github.huozi.read.site;

import io.github.huozi.read.source.CodeAwareLines;

/** Writes the title of a tab: as that of the listing in it, otherwise as text before its content. */
final class TabTitle {

    private TabTitle() {}

    /** Writes a title at a line; returns the last line written. */
    static int write(CodeAwareLines lines, int at, String indent, String title) {
        if (title.isBlank()) {
            lines.write("", at);
            return at;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).text().isBlank()) {
            next++;
        }
        if (next < lines.size() && lines.get(next).isCode()) {
            String fence = lines.get(next).text();
            boolean titled = fence.contains("title=") || fence.matches(".*\\[[^\\]]+\\][ \\t]*$");
            lines.write("", at);
            if (titled || fence.matches("[ \\t]*[`~]{3,}[ \\t]*")) {
                lines.write(indent + "**" + title + "**", at);
                lines.write("", at);
                lines.keep(next);
            } else {
                lines.write(fence + " title=\"" + title.replace("\"", "”") + "\"", next);
            }
            return next;
        }
        lines.write("", at);
        lines.write(indent + "**" + title + "**", at);
        lines.write("", at);
        return at;
    }
}
