package io.github.huozi.output;

import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts one generation of outputs after another into a folder, until it is killed: two books and a site, which bear the number
 * of their generation in every file. Every third generation has no second book before it, so that a place may be empty.
 */
final class CommitGenerations {

    static final Map<String, String> TARGETS = targets();

    private CommitGenerations() {}

    private static Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("0.epub", "书.epub");
        targets.put("1.pdf", "书.pdf");
        targets.put("site", "site");
        return targets;
    }

    /** {@code folder}, and from which generation on. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int generation = Integer.parseInt(arguments[1]); ; generation++) {
            if (generation % 3 == 0) {
                Files.deleteIfExists(folder.resolve("书.pdf"));
            }
            commit(new OutputFolder(folder, BuildControl.NONE, () -> {}), folder, generation);
        }
    }

    static void commit(OutputFolder output, Path folder, int generation) throws IOException {
        StagedFiles staged = output.stage();
        for (String file : new String[] {"0.epub", "1.pdf", "site/index.html", "site/a/b.html"}) {
            try (OutputStream out = staged.open(file, folder.resolve(file))) {
                out.write(String.valueOf(generation).getBytes(StandardCharsets.US_ASCII));
            }
        }
        staged.commit(TARGETS, () -> {});
        staged.close();
    }

    /** The generations of the files that are there, in their order; one when all are of the same build. */
    static Set<String> generations(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.add(Files.readString(file));
            }
        }
        return found;
    }
}
