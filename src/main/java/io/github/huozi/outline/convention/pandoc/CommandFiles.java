package io.github.huozi.outline.convention.pandoc;

import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files that a Makefile or a script names: directly, by patterns, and by variables with these. */
final class CommandFiles {

    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?m)^[ \\t]*(?:export[ \\t]+|set[ \\t]+|\\$)?([A-Za-z_]\\w*)[ \\t]*[:+?]?=[ \\t]*(.*)$");
    private static final Pattern VARIABLE = Pattern.compile(
            "\\$\\(([A-Za-z_]\\w*)\\)|\\$\\{([A-Za-z_]\\w*)(?:\\[@\\])?\\}|\\$([A-Za-z_]\\w*)|%([A-Za-z_]\\w*)%");
    private static final Pattern WILDCARD = Pattern.compile(
            "\\$\\((?:sort[ \\t]+)?\\$?\\(?wildcard[ \\t]+([^()]+)\\)+|\\$\\(ls[ \\t]+([^()]+)\\)|`ls[ \\t]+([^`]+)`");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#[^!\\n]*$");
    /** A command substitution that prints a file: {@code $(cat list.txt)}. */
    private static final Pattern CONTENT =
            Pattern.compile("\\$\\((?:shell[ \\t]+)?(?:cat[ \\t]+|<[ \\t]*)([^()|<>]+)\\)|`cat[ \\t]+([^`|<>]+)`");

    private static final int DEEPEST = 6;
    private static final int LONGEST = 100_000;

    private final Workspace workspace;
    private final String folder;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Set<String> lists = new HashSet<>();

    CommandFiles(Workspace workspace, String folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** Returns the files, in the order of the longest line that names any. */
    List<String> in(String text) {
        String whole =
                COMMENT.matcher(text.replaceAll("[\\\\^`][ \\t]*\\r?\\n", " ")).replaceAll("");
        // A list in brackets spans several lines.
        whole = Pattern.compile("=[ \\t]*\\(([^()]*)\\)")
                .matcher(whole)
                .replaceAll(it -> Matcher.quoteReplacement("= " + it.group(1).replace('\n', ' ')));
        Matcher assignment = ASSIGNMENT.matcher(whole);
        while (assignment.find()) {
            variables.merge(
                    assignment.group(1),
                    assignment.group(2).strip(),
                    (before, now) -> assignment.group().contains("+=") ? before + " " + now : now);
        }
        List<String> most = List.of();
        for (String line : whole.lines().toList()) {
            List<String> named = named(line);
            most = named.size() > most.size() ? named : most;
        }
        return most;
    }

    private List<String> named(String line) {
        String known = line;
        for (int round = 0; round < DEEPEST; round++) {
            known = expanded(known);
        }
        List<String> files = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]+)\"|'([^']+)'|([^\\s\"']+)").matcher(known);
        while (word.find()) {
            String said = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            String path = said.replace('\\', '/').replaceFirst("^(\\./)+", "");
            if (path.contains("*") || path.contains("?")) {
                files.addAll(matching(path));
            } else if (SourceFiles.isMarkdown(path) || path.endsWith(".txt")) {
                String at = Workspace.below(folder, path);
                if (workspace.has(at)) {
                    files.add(path);
                }
            }
        }
        return files;
    }

    private String expanded(String line) {
        String listed = CONTENT.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        content((found.group(1) == null ? found.group(2) : found.group(1)).strip())));
        String known = VARIABLE.matcher(listed).replaceAll(found -> {
            String name = found.group(1);
            for (int group = 2; group <= 4; group++) {
                name = name == null ? found.group(group) : name;
            }
            return Matcher.quoteReplacement(variables.getOrDefault(name, ""));
        });
        String files = WILDCARD.matcher(known)
                .replaceAll(found -> Matcher.quoteReplacement(" "
                        + (found.group(1) != null
                                ? found.group(1)
                                : found.group(2) != null ? found.group(2) : found.group(3))
                        + " "));
        return files.length() > LONGEST ? line : files;
    }

    /** Returns the files whose content is inserted into the commands. */
    Set<String> lists() {
        return Set.copyOf(lists);
    }

    private String content(String path) {
        String list = Workspace.below(folder, path.replaceFirst("^(\\./)+", ""));
        String text = workspace.project().text(list);
        lists.add(list);
        return text.length() > LONGEST ? "" : " " + text.replaceAll("\\s+", " ") + " ";
    }

    /** Returns the files that a shell would substitute for a pattern, sorted by name. */
    private List<String> matching(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        }
        Pattern wanted = Pattern.compile(regex.toString());
        int from = folder.isEmpty() ? 0 : folder.length() + 1;
        return workspace.sources().at(folder).stream()
                .flatMap(tree -> tree.allFiles())
                .map(path -> path.substring(from))
                .filter(SourceFiles::isMarkdown)
                .filter(path -> wanted.matcher(path).matches())
                .sorted()
                .toList();
    }
}
