package io.github.huozi.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the English of the project: comments, Javadoc, names of tests, messages, and the pages for contributors. */
final class EnglishProse {

    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|/\\*.*?\\*/|//[^\n]*",
            Pattern.DOTALL);
    private static final Pattern TEST_NAME = Pattern.compile(
            "@(?:Test|ParameterizedTest|TestFactory|Property)\\b.{0,3000}?\\bvoid (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile(
            "\\{@(?:code|link|linkplain|snippet|literal)\\b[^}]*}|`[^`]*`|<code>.*?</code>|“[^”]*”|\"[^\"]*\"|https?://\\S+|@(?:param|throws|see) \\S+");

    private EnglishProse() {}

    static List<Passage> all() throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            comments(file, passages);
        }
        for (Path file : files("src/test/java", ".java")) {
            comments(file, passages);
            names(file, passages);
        }
        for (Path file : files("src/main/resources/io/github/huozi/messages/en", ".properties")) {
            lines(file, passages);
        }
        for (String page : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "CHANGELOG.md")) {
            lines(Path.of(page), passages);
        }
        return passages;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void comments(Path file, List<Passage> passages) {
        String source = read(file);
        Matcher matcher = COMMENT.matcher(source);
        while (matcher.find()) {
            if (matcher.group().startsWith("/")) {
                passages.add(passage(
                        file,
                        source,
                        matcher.start(),
                        matcher.group().replaceAll("(?m)^\\s*(?:/?\\*+/?|//)|\\*/$", " ")));
            }
        }
    }

    private static void names(Path file, List<Passage> passages) {
        String source = read(file);
        Matcher matcher = TEST_NAME.matcher(source);
        while (matcher.find()) {
            String words = matcher.group(1)
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_", " ")
                    .toLowerCase(Locale.ROOT);
            passages.add(passage(file, source, matcher.start(1), words));
        }
    }

    private static void lines(Path file, List<Passage> passages) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean glossary = line.startsWith("| ") && file.endsWith("CONTRIBUTING.md");
            if (!glossary && !line.startsWith("#")) {
                passages.add(new Passage(name(file), i + 1, prose(line.replaceFirst("^[\\w.-]+ ?=", ""))));
            }
        }
    }

    private static Passage passage(Path file, String source, int at, String text) {
        int line = 1
                + (int) source.substring(0, at).chars().filter(it -> it == '\n').count();
        return new Passage(name(file), line, prose(text));
    }

    private static String prose(String text) {
        return CODE.matcher(text.replaceAll("\\s+", " ")).replaceAll("·").strip();
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
