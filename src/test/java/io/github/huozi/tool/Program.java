package io.github.huozi.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine, found by {@link Tools}. */
public final class Program {

    private static final long MOST_MINUTES = 5;

    private final String path;

    private Program(String path) {
        this.path = path;
    }

    /**
     * What came of a run.
     *
     * @param text standard output
     * @param remarks standard error
     */
    public record Result(int exit, String text, String remarks) {}

    /** The program of that name in the PATH. */
    public static Program of(String name) {
        return new Program(Tools.program(name).toString());
    }

    /** A program in a folder of its project's. */
    public static Program at(Path file) {
        return new Program(Tools.installed(file).toString());
    }

    public String path() {
        return path;
    }

    public Result run(String... arguments) throws IOException {
        return run(Map.of(), arguments);
    }

    public Result run(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(path));
        command.addAll(List.of(arguments));
        Path text = Files.createTempFile("program", ".out");
        Path remarks = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(text.toFile()).redirectError(remarks.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(path + " never ends");
            }
            return new Result(process.exitValue(), read(text), read(remarks));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(remarks);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
