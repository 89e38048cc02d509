package io.github.huozi.bench;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.Publisher;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures what making a book costs: the whole process of a fresh JVM, the same book again in a JVM that is warm, and the
 * stamp. Run by {@code mvn -Pbench process-classes -Dhuozi.bench=my-book}; prints a table.
 */
public final class Bench {

    /** The best of so many is told: what else a machine does only ever adds to a time. */
    private static final int RUNS = 3;

    private static final int WARM_RUNS = 6;
    private static final int STAMPS = 60;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MB = 1e6;
    private static final Path ONCE = Path.of("src/bench/java/io/github/huozi/bench/Once.java");

    private final Path book;
    private final Path out;

    private Bench(Path book, Path out) {
        this.book = book;
        this.out = out;
    }

    /** What is measured. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * Measures.
     *
     * @param args the folder of a book
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("huozi-bench");
        try {
            new Bench(Path.of(args[0]), out).run();
        } finally {
            delete(out);
        }
    }

    private void run() throws IOException, InterruptedException {
        print(
                "%s, Java %s, %d processors",
                book, Runtime.version(), Runtime.getRuntime().availableProcessors());
        print("%-36s %10s %10s   %s", "", "seconds", "MB", "made");
        String classes = classes();
        for (String formats : List.of("EPUB", "PDF", "EPUB PDF")) {
            double best = Double.MAX_VALUE;
            long memory = Long.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                long[] peak = new long[1];
                best = Math.min(best, seconds(() -> peak[0] = fresh(classes, formats.split(" "))));
                memory = Math.min(memory, peak[0]);
            }
            print(
                    "%-36s %10.2f %10.0f",
                    "fresh process, " + formats.replace(" ", " and "), best, memory / BYTES_PER_MB);
        }
        warm();
    }

    /** Compiles what runs in the fresh process, so that no compiler is measured. */
    private String classes() {
        String path = System.getProperty("java.class.path");
        int faults = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        out.resolve("classes").toString(),
                        "-cp",
                        path,
                        ONCE.toString());
        if (faults != 0) {
            throw new IllegalStateException("what is to be measured cannot be compiled");
        }
        return out.resolve("classes") + File.pathSeparator + path;
    }

    /** The peak memory of a process that makes the book, in bytes. */
    private long fresh(String classes, String... formats) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                classes,
                "io.github.huozi.bench.Once",
                book.toString(),
                out.resolve("fresh").toString()));
        command.addAll(Arrays.asList(formats));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the book cannot be made; run the goal build to see why");
        }
        return Long.parseLong(said.substring(said.lastIndexOf('\n') + 1));
    }

    private void warm() throws IOException, InterruptedException {
        Publisher publisher = Publisher.create();
        Path folder = out.resolve("warm");
        double best = Double.MAX_VALUE;
        for (int i = 0; i < WARM_RUNS; i++) {
            best = Math.min(best, seconds(() -> publisher.publish(book, folder, Format.EPUB, Format.PDF)));
        }
        print("%-36s %10.2f", "again in a warm process, EPUB and PDF", best);
        Publication done = publisher.publish(book, folder, Format.EPUB, Format.PDF);
        for (Output output : done.outputs()) {
            double stamp = Double.MAX_VALUE;
            for (int i = 0; i < STAMPS; i++) {
                stamp = Math.min(
                        stamp,
                        seconds(() -> publisher.stamp(
                                output.file().orElseThrow(),
                                "本书供王小明阅读　订单 20260501-0042",
                                OutputStream.nullOutputStream())));
            }
            print(
                    "%-36s %10.4f %10s   %.1f MB%s",
                    "stamp, " + output.format(),
                    stamp,
                    "",
                    output.size() / BYTES_PER_MB,
                    output.pages().isEmpty() ? "" : ", " + output.pages().getAsInt() + " pages");
        }
    }

    private static double seconds(Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    private static void print(String format, Object... what) {
        System.out.println(String.format(Locale.ROOT, format, what).stripTrailing());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
