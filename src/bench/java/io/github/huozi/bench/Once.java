package io.github.huozi.bench;

import io.github.huozi.Format;
import io.github.huozi.Publisher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Makes a book once, in a process of its own, and says how many bytes of memory that took. */
public final class Once {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Once() {}

    /**
     * Makes the book.
     *
     * @param args its folder, the folder for what is made of it, and the formats
     */
    public static void main(String[] args) throws IOException {
        Format[] formats = Arrays.stream(args).skip(2).map(Format::valueOf).toArray(Format[]::new);
        Publisher.create().publish(Path.of(args[0]), Path.of(args[1]), formats);
        System.out.println(peakBytes());
    }

    /** The most that the process has held in memory; where the system does not tell, the most of the heap alone. */
    private static long peakBytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
