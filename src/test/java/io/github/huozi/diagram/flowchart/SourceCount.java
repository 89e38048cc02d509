package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.graph.DiagramGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a flowchart has in it, counted with regular expressions that share nothing with the reader: all text is taken out first,
 * then each line is split at what is left of its links.
 *
 * @param members for each node the number of groups that hold it
 * @param edges as {@code from > to}, sorted
 * @param groups how many
 */
public record SourceCount(Map<String, Integer> members, List<String> edges, int groups) {

    private static final String LINK = "\\s*[xo<]?(?:--+[-xo>]|==+[=xo>]|-\\.+-[xo>]?|~~~+)\\s*";
    private static final Pattern LABELLED =
            Pattern.compile("(?<![-=.])(--|==|-\\.)[ ]*[^-=.<>|~\\s][^-=.<>|~\\n]*?[ ]*(--+[->xo]|==+[=>xo]|\\.+->?)");

    public static SourceCount of(DiagramGraph graph) {
        Map<String, String> parents = graph.parents();
        Map<String, Integer> members = new TreeMap<>();
        graph.nodes().forEach(node -> {
            int depth = 0;
            for (String at = node.group(); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
                depth++;
            }
            members.put(node.id(), depth);
        });
        List<String> edges = new ArrayList<>();
        graph.edges().forEach(edge -> edges.add(edge.from() + " > " + edge.to()));
        edges.sort(null);
        return new SourceCount(members, edges, graph.groups().size());
    }

    public static SourceCount of(String source) {
        Map<String, Integer> depths = new LinkedHashMap<>();
        List<String> edges = new ArrayList<>();
        TreeSet<String> groupIds = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        int groups = 0;
        for (String line : bare(source).split("[;\\n]", -1)) {
            String text = line.strip();
            Matcher group = Pattern.compile("subgraph\\b\\s*(\\S*).*").matcher(text);
            if (group.matches()) {
                groups++;
                groupIds.add(group.group(1));
                open.push(group.group(1));
            } else if (text.equals("end")) {
                open.pop();
            } else if (!text.matches("|(?:direction|classDef|class|style|linkStyle|click|graph|flowchart\\S*)\\b.*")) {
                chain(text, edges, depths, open.size());
            }
        }
        groupIds.forEach(depths::remove);
        edges.sort(null);
        return new SourceCount(new TreeMap<>(depths), edges, groups);
    }

    private static void chain(String text, List<String> edges, Map<String, Integer> depths, int depth) {
        List<String> before = List.of();
        for (String part : text.split(LINK, -1)) {
            List<String> ids = new ArrayList<>();
            for (String id : part.split("&", -1)) {
                String name = id.strip().replaceFirst("\\s\\S+@$", "").replaceFirst("\\s*@$", "");
                ids.add(name);
                depths.merge(name, depth, (a, b) -> a == 0 ? b : a);
            }
            for (String from : before) {
                ids.forEach(to -> edges.add(from + " > " + to));
            }
            before = ids;
        }
    }

    /** The source without any text, comment, class or style. */
    private static String bare(String source) {
        String text = source.replaceFirst("(?s)^---.*?\\n---\\n", "")
                .replaceAll("(?s)%%\\{.*?\\}%%", "")
                .replaceAll("%%[^\\n]*", "")
                .replaceAll("(?m)^\\s*accTitle.*$", "")
                .replaceAll("(?s)accDescr\\s*\\{.*?\\}", "")
                .replaceAll("(?m)^\\s*subgraph +\"([^\"]*)\"", "subgraph $1")
                .replaceAll("(?m)^\\s*(graph|flowchart(?:-elk)?) *(TB|TD|BT|RL|LR)? *(?=$|;)", "");
        text = text.replaceAll("\"[^\"]*\"", "Q");
        text = text.replaceAll("(?m)^\\s*\\w+@\\{\\s*animat[^}]*\\}", "");
        text = text.replaceAll("@\\{[^}]*\\}", "");
        text = text.replaceAll("\\[[^\\[\\]]*\\]", "").replaceAll("\\[[^\\[\\]]*\\]", "");
        text = text.replaceAll("\\([^()]*\\)", "")
                .replaceAll("\\([^()]*\\)", "")
                .replaceAll("\\([^()]*\\)", "");
        text = text.replaceAll("\\{[^{}]*\\}", "").replaceAll("\\{[^{}]*\\}", "");
        text = text.replaceAll("(?<=[\\p{L}\\d])>[^\\n\\]]*\\]", "");
        text = text.replaceAll("\\|[^|\\n]*\\|", "").replaceAll(":::[\\w\\p{IsHan}-]+", "");
        text = LABELLED.matcher(text).replaceAll("-->");
        // A link at the head of a line goes on from the line before.
        return text.replaceAll("\\n\\s*(?=--|==|-\\.)", " ").replaceAll("(?m)(" + LINK + ")$\\n", "$1");
    }
}
