package io.github.huozi.bench;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.Diagrams;
import io.github.huozi.diagram.drawing.DiagramStyle;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures what the flowcharts of a large book cost in a JVM that has just started: 350 of them, made up, about as large as
 * those of real books. Run with the classes and the dependencies on the class path:
 * {@code java -cp … src/bench/java/io/github/huozi/bench/DiagramBench.java}.
 */
public final class DiagramBench {

    private static final int DIAGRAMS = 350;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final String[] WORDS = {"收稿", "初审", "编辑加工", "三审三校", "排版", "付印", "装订成册", "入库", "发行到书店", "读者来信"};

    private final Random random = new Random(20);

    private DiagramBench() {}

    /** Measures; no arguments. */
    public static void main(String[] args) {
        List<String> sources = new DiagramBench().sources();
        long start = System.nanoTime();
        long characters = 0;
        double first = 0;
        for (String source : sources) {
            characters += Diagrams.draw("mermaid", source, DiagramStyle.PLAIN, BuildControl.NONE).sheets().stream()
                    .mapToLong(sheet -> sheet.svg().length())
                    .sum();
            first = first == 0 ? seconds(start) : first;
        }
        System.out.printf(
                Locale.ROOT,
                "%d flowcharts: %.1f s (%.1f s of them at work), the first %.2f s; %.1f MB of SVG%n",
                DIAGRAMS,
                seconds(start),
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_PER_SECOND,
                first,
                characters / 1e6);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS_PER_SECOND;
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (int at = 0; at < DIAGRAMS; at++) {
            sources.add(source(5 + random.nextInt(12), at % 3));
        }
        return sources;
    }

    private String source(int nodes, int groups) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "flowchart LR\n" : "flowchart TB\n");
        for (int group = 0; group < groups; group++) {
            text.append("subgraph g")
                    .append(group)
                    .append("[\"第 ")
                    .append(group + 1)
                    .append(" 组\"]\n");
            for (int at = group; at < nodes; at += groups + 1) {
                text.append("n").append(at).append("\n");
            }
            text.append("end\n");
        }
        for (int at = 0; at < nodes; at++) {
            String word = WORDS[random.nextInt(WORDS.length)] + "<br/>第 " + at + " 步";
            text.append("n")
                    .append(at)
                    .append(random.nextInt(5) == 0 ? "{\"" + word + "\"}" : "[\"" + word + "\"]")
                    .append("\n");
        }
        for (int at = 1; at < nodes; at++) {
            String label = random.nextInt(3) == 0 ? "|" + WORDS[random.nextInt(WORDS.length)] + "|" : "";
            text.append("n")
                    .append(random.nextInt(at))
                    .append(" -->")
                    .append(label)
                    .append(" n")
                    .append(at)
                    .append("\n");
        }
        for (int extra = 0; extra < nodes / 5; extra++) {
            text.append("n")
                    .append(random.nextInt(nodes))
                    .append(" -.-> n")
                    .append(random.nextInt(nodes))
                    .append("\n");
        }
        return text.toString();
    }
}
