package io.github.huozi.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder and what is made of it, in one text file: {@code === path} begins a file of the folder, {@code === expected} what
 * the test compares. {@code -Dgolden=overwrite} rewrites that last section.
 */
public final class FolderCase {

    private static final String EXPECTED = "expected";

    private final Path file;
    private final Map<String, String> files = new LinkedHashMap<>();

    private FolderCase(Path file) throws IOException {
        this.file = file;
        String name = "";
        StringBuilder text = new StringBuilder();
        for (String line : Files.readString(file).split("\n", -1)) {
            if (line.startsWith("=== ")) {
                put(name, text);
                name = line.substring(4);
                text = new StringBuilder();
            } else {
                text.append(line).append('\n');
            }
        }
        put(name, text);
    }

    private void put(String name, StringBuilder text) {
        if (!name.isEmpty()) {
            files.put(name, text.toString().stripTrailing() + (text.toString().isBlank() ? "" : "\n"));
        }
    }

    public static FolderCase read(Path file) throws IOException {
        return new FolderCase(file);
    }

    /** Writes the files of the folder; an empty one gets its own heading, so that it is a chapter. */
    public void unpack(Path folder) throws IOException {
        for (Map.Entry<String, String> entry : files.entrySet()) {
            if (!entry.getKey().equals(EXPECTED)) {
                Path target = folder.resolve(entry.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, entry.getValue().isEmpty() ? "这一节的正文。\n" : entry.getValue());
            }
        }
    }

    /** What is expected, or what has just been made and written as expected. */
    public String expected(String actual) throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            StringBuilder text = new StringBuilder();
            files.forEach((name, content) -> {
                if (!name.equals(EXPECTED)) {
                    text.append("=== ").append(name).append('\n').append(content);
                }
            });
            Files.writeString(
                    file, text.append("=== ").append(EXPECTED).append('\n').append(actual));
            return actual;
        }
        return files.getOrDefault(EXPECTED, "");
    }
}
