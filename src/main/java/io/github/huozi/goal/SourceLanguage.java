package io.github.huozi.goal;

import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Detects the language of an author before a book is read: the default language of messages. */
final class SourceLanguage {

    private static final List<String> CONFIGURATIONS = List.of("book.yaml", "book.toml", "book.json", "mkdocs.yml");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*\"?lang(?:uage)?\"?\\s*[:=]\\s*[\"']?([A-Za-z-]+)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int FILES = 20;
    private static final int BYTES = 4096;
    private static final int DEPTH = 3;

    private SourceLanguage() {}

    /**
     * {@return the language in the configuration; otherwise Chinese if a chapter or its name contains Han characters}
     *
     * @param folder the folder of the book
     */
    static Optional<MessageLanguage> of(Path folder) {
        for (String name : CONFIGURATIONS) {
            Matcher key = KEY.matcher(beginning(folder.resolve(name)));
            if (key.find()) {
                return MessageLanguage.of(key.group(1));
            }
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            boolean chinese = files.filter(file -> file.toString().matches(".*\\.(md|markdown|html?)"))
                    .sorted()
                    .limit(FILES)
                    .anyMatch(file ->
                            HAN.matcher(file.getFileName() + beginning(file)).find());
            return chinese ? Optional.of(MessageLanguage.CHINESE) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
