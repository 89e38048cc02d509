package io.github.huozi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes a small book to start from: {@code book.yaml} with its keys explained, the JSON Schema of its keys, by which editors
 * complete and check them, an introduction, a part of two chapters, a bonus essay, closing words and a picture. Stateless.
 */
public final class BookStarter {

    /** The placeholder in {@code book.yaml} for the new book's identifier. */
    private static final String IDENTIFIER = "@identifier@";

    /**
     * File names in the new book, and the resources they are copied from; the names are in Chinese to show how they encode
     * order and role.
     */
    private static final Map<String, String> FILES = files();

    private BookStarter() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("book.yaml", "starter/book.yaml");
        files.put("book.schema.json", "book.schema.json");
        files.put("00 开篇词 从一个文件夹开始.md", "starter/introduction.md");
        files.put("01 写下第一段.md", "starter/chapter-1.md");
        files.put("02 代码、表格和图片.md", "starter/chapter-2.md");
        files.put("特别放送 给文件起名字.md", "starter/bonus.md");
        files.put("结束语 轮到你了.md", "starter/closing.md");
        files.put("images/pages.svg", "starter/pages.svg");
        return files;
    }

    /**
     * Writes the book, with a random identifier.
     *
     * @param folder the folder to write to; created if missing; may hold other files, but no chapters
     * @return the files written, in book order
     * @throws FileAlreadyExistsException if the folder already holds a book or chapters; nothing is written then, and nothing
     *     is ever overwritten
     * @throws IOException if the folder cannot be written
     */
    public static List<Path> write(Path folder) throws IOException {
        return write(folder, UUID::randomUUID);
    }

    static List<Path> write(Path folder, Supplier<UUID> identifiers) throws IOException {
        refuseToDisturb(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            String text = resource(file.getValue()).replace(IDENTIFIER, "urn:uuid:" + identifiers.get());
            Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
            written.add(target);
        }
        return List.copyOf(written);
    }

    private static void refuseToDisturb(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (isPartOfABook(String.valueOf(file.getFileName()))) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            }
        }
        for (String other : List.of("images/pages.svg", "book.schema.json")) {
            if (Files.exists(folder.resolve(other))) {
                throw new FileAlreadyExistsException(folder.resolve(other).toString());
            }
        }
    }

    /** A repository's README is not a chapter of the new book. */
    private static boolean isPartOfABook(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.matches("book\\.ya?ml|summary\\.md")
                || (name.matches(".*\\.(md|markdown|html?|xhtml)") && !name.startsWith("readme"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BookStarter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the artifact lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
