package io.github.huozi.tool;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * What is installed on this machine. A test that lacks its tool is skipped, and fails where {@code HUOZI_TOOLS} is
 * {@code required}, as {@code .ci/run} sets it: a judge that is silently absent would let everything pass. No test skips itself
 * for want of a tool in any other way.
 */
public final class Tools {

    static final String VARIABLE = "HUOZI_TOOLS";

    private static final String REQUIRED = "required";

    private static final Tools HERE = new Tools(System.getenv());

    private final Map<String, String> environment;

    Tools(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The first program in the PATH that has one of these names. */
    public static Path program(String... names) {
        return HERE.find(names);
    }

    /** The program that an environment variable names; without it the first in the PATH that has one of these names. */
    public static Path programOr(String variable, String... names) {
        return HERE.findOr(variable, names);
    }

    /** A file or folder that {@code .ci/run} puts in its place. */
    public static Path installed(Path file) {
        return HERE.find(file);
    }

    Path find(String... names) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(String.join(" or ", List.of(names))));
    }

    Path findOr(String variable, String... names) {
        return Optional.ofNullable(environment.get(variable))
                .map(Path::of)
                .map(this::find)
                .orElseGet(() -> find(names));
    }

    Path find(Path file) {
        if (!Files.exists(file)) {
            throw missing(file.toString());
        }
        return file.toAbsolutePath();
    }

    private RuntimeException missing(String tool) {
        String message = tool + " is not installed; .ci/run installs it";
        if (environment.getOrDefault(VARIABLE, "").equals(REQUIRED)) {
            throw new AssertionError(message + ", and " + VARIABLE + " says that it is " + REQUIRED);
        }
        return new TestAbortedException(message);
    }
}
