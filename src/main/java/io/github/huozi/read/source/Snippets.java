package io.github.huozi.read.source;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the snippets of PyMdown Extensions: {@code --8<-- "file"}, with line ranges and sections, and the multi-line
 * form (https://facelessuser.github.io/pymdown-extensions/extensions/snippets/). Paths are resolved against the book's
 * folder, the source's, and those between.
 */
public final class Snippets {

    private static final Pattern SINGLE =
            Pattern.compile("^([ \\t]*)(;?)-+8<-+[ \\t]+(?:\"([^\"\\n]+)\"|'([^'\\n]+)')[ \\t]*$");
    private static final Pattern EDGE = Pattern.compile("^([ \\t]*)(;?)-+8<-+[ \\t]*$");
    private static final Pattern SECTION = Pattern.compile("-+8<-+\\s+\\[\\s*(start|end)\\s*:\\s*([\\w.-]+)\\s*\\]");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?::([0-9]*))?(?::([0-9]*))?");

    private final Surroundings surroundings;
    private final LineMap.Draft draft = new LineMap.Draft();
    private int written;

    private Snippets(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the text with its snippets expanded; the same text when it has none. */
    public static LinedText follow(LinedText text, Surroundings surroundings) {
        if (!text.text().contains("8<-")) {
            return text;
        }
        return new Snippets(surroundings).followAll(text);
    }

    private LinedText followAll(LinedText source) {
        List<String> lines = List.of(source.text().split("(?<=\n)", -1));
        boolean block = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String bare = line.stripTrailing();
            int origin = source.lines().of(at);
            Matcher edge = EDGE.matcher(bare);
            Matcher single = SINGLE.matcher(bare);
            boolean isEdge = edge.matches();
            if ((isEdge && !edge.group(2).isEmpty())
                    || (single.matches() && !single.group(2).isEmpty())) {
                draft.add(line.replaceFirst(";", ""), origin, 1);
            } else if (isEdge) {
                block = !block;
            } else if (block || single.matches()) {
                String path = block ? bare.strip() : single.group(3) == null ? single.group(4) : single.group(3);
                String indent = block
                        ? bare.substring(0, bare.length() - bare.stripLeading().length())
                        : single.group(1);
                if (!path.isEmpty()) {
                    Position position = surroundings.findings().source().at(origin, 1);
                    draft.add(included(path, indent, position, 0), origin, 0);
                }
            } else {
                draft.add(line, origin, 1);
            }
        }
        return new LinedText(draft.text(), draft.lines());
    }

    private String included(String named, String indent, Position position, int depth) {
        surroundings.control().check();
        boolean much = depth >= surroundings.control().limits().includes()
                || written > surroundings.control().limits().includedCharacters();
        Matcher range = RANGE.matcher(named);
        String section = "";
        String path = named;
        String from = "";
        String to = "";
        if (range.matches()) {
            path = range.group(1);
            from = range.group(2) == null ? "" : range.group(2);
            to = range.group(3) == null ? (range.group(2) == null ? "" : from) : range.group(3);
        }
        int colon = path.lastIndexOf(':');
        if (colon > 1 && !path.startsWith("http")) {
            section = path.substring(colon + 1);
            path = path.substring(0, colon);
        }
        Optional<String> text = much ? Optional.empty() : text(path);
        if (text.isEmpty()) {
            report(position, named, much ? "snippet-much" : "snippet");
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (String line : cut(text.get(), section, from, to)) {
            Matcher single = SINGLE.matcher(line);
            boolean inner = single.matches() && single.group(2).isEmpty();
            String piece = inner
                    ? included(
                            single.group(3) == null ? single.group(4) : single.group(3),
                            indent + single.group(1),
                            position,
                            depth + 1)
                    : (line.isBlank() ? "" : indent) + line + "\n";
            out.append(piece);
        }
        written += out.length();
        return out.toString();
    }

    private void report(Position position, String named, String variant) {
        surroundings
                .findings()
                .sink()
                .report(
                        variant.equals("snippet")
                                ? Code.MISSING_INCLUDE.at(position, "snippet", named)
                                : Code.MISSING_INCLUDE.at(position, "snippet-much", named));
    }

    private Optional<String> text(String path) {
        List<String> candidates = new ArrayList<>(List.of("/" + path, path));
        String folder = surroundings.findings().path();
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            candidates.add("/" + folder + "/" + path);
        }
        for (String candidate : candidates) {
            try {
                Optional<String> found = surroundings.file(candidate);
                if (found.isPresent()) {
                    surroundings.used().accept(surroundings.pathOf(candidate));
                    return found;
                }
            } catch (IOException e) {
                // Try the next place.
            }
        }
        return Optional.empty();
    }

    /** Returns the requested lines, without section markers. */
    private static List<String> cut(String text, String section, String from, String to) {
        List<String> lines = text.lines().toList();
        int first = from.isEmpty() ? 1 : Integer.parseInt(from);
        int last = to.isEmpty() ? lines.size() : Integer.parseInt(to);
        List<String> taken = new ArrayList<>();
        boolean open = section.isEmpty();
        for (int at = 0; at < lines.size(); at++) {
            Matcher mark = SECTION.matcher(lines.get(at));
            if (mark.find()) {
                open = mark.group(2).equals(section) ? mark.group(1).equals("start") : open;
            } else if (open && at + 1 >= first && at + 1 <= last) {
                taken.add(lines.get(at));
            }
        }
        return taken;
    }
}
