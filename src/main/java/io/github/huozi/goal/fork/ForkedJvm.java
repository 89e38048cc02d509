package io.github.huozi.goal.fork;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * How to start a child: the java of this JVM, flags for a short run, a class path and properties. The heap starts at a quarter
 * of the machine's memory, between 512 and 1,024 MB; its maximum is three quarters of the memory.
 *
 * @param classPath jars and folders, including those of extensions
 * @param properties the system properties
 * @param current its working folder
 * @param memory the memory of the machine, or the part that a container grants to this process, in MB
 */
public record ForkedJvm(List<String> classPath, Map<String, String> properties, Path current, long memory) {

    /** The exit code of a JVM that ends because its heap is full. */
    static final int OUT_OF_MEMORY = 3;

    private static final int LEAST = 512;
    private static final int MOST_AT_FIRST = 1_024;
    private static final int MEGABYTE = 1 << 20;

    /** A build ends before the optimizing compiler pays off, and two processors need no parallel collector. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // A heap that grows in small steps takes a tenth less memory in the same time.
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError");

    /** Settings of this JVM that the child needs as well. */
    private static final List<String> PASSED_ON = List.of(
            "http.", "https.", "ftp.", "socksProxy", "java.net.", "javax.net.", "user.language", "user.country");

    public ForkedJvm {
        classPath = List.copyOf(classPath);
        properties = Map.copyOf(properties);
    }

    /**
     * Returns a child of this JVM with its locale, time zone and proxies.
     *
     * @param more further properties, set by the user
     */
    public static ForkedJvm like(List<String> classPath, Map<String, String> more, Path current) {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> PASSED_ON.stream().anyMatch(name::startsWith))
                .forEach(name -> properties.put(name, System.getProperty(name)));
        Locale locale = Locale.getDefault();
        properties.put("user.language", locale.getLanguage());
        properties.put("user.country", locale.getCountry());
        properties.put("user.script", locale.getScript());
        properties.put("user.timezone", TimeZone.getDefault().getID());
        properties.put("java.io.tmpdir", System.getProperty("java.io.tmpdir"));
        properties.putAll(more);
        properties.put("java.awt.headless", "true");
        properties.put("file.encoding", "UTF-8");
        return new ForkedJvm(classPath, properties, current, machineMemory());
    }

    private static long machineMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / MEGABYTE
                : 4L * MOST_AT_FIRST;
    }

    /** Whether the current JVM is tuned for short runs and needs no child. */
    public static boolean isThisOne() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().contains(FLAGS.get(0));
    }

    /** The initial heap, in MB. */
    int first() {
        return (int) Math.max(LEAST, Math.min(MOST_AT_FIRST, memory / 4));
    }

    /** Returns the maximum heap, in MB. */
    int most() {
        return (int) Math.max(first(), memory * 3 / 4);
    }

    /** Returns its command line without {@code java}. */
    List<String> arguments(int megabytes) {
        List<String> arguments = new ArrayList<>(FLAGS);
        arguments.add("-Xmx" + megabytes + "m");
        new TreeMap<>(properties).forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.add("-cp");
        arguments.add(String.join(File.pathSeparator, classPath));
        arguments.add(ForkedBuild.class.getName());
        return arguments;
    }

    /** Puts a command line of any length into a file that the JVM deletes after reading it. */
    Process start(int megabytes) throws IOException {
        Path file = Files.createTempFile("huozi-", ".args");
        StringBuilder text = new StringBuilder();
        arguments(megabytes).forEach(argument -> text.append(quoted(argument)).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        file.toFile().deleteOnExit();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file)
                .directory(current.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The launcher of java reads backslashes in quotation marks as escapes. */
    static String quoted(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
