package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of the goals, in each language: the golden files are read by eye. */
class GoalLanguagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/huozi/maven");

    @TempDir
    Path folder;

    private final StringBuilder seen = new StringBuilder();

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("book").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void aBookWithWarnings() throws IOException {
        write("book.yaml", "title: 试样\nlanguage: zh-CN\nidentifier: urn:uuid:0b7c0e2c-8d1c-4a55-9f0e-3b8f6a4f7d21\n");
        write("01.md", "# 第一章\n\n见[下一章](nowhere.md)。\n\n![图](Lamp.PNG)\n\n正文,还有[注](b.md#x)。\n\n[这里](03.md)\n");
        write("lamp.png", "no picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatAPersonSees(String language) throws IOException {
        aBookWithWarnings();
        run("build", build(language));
        run("check", check(language));
        write("book.yaml", "titel: 试样\nisbn: {print: 978-7-302-14724-5}\ncontents:\n  - chapter: 02.md\n");
        run("build", build(language));
        write("book.yaml", "title: 试样\n");
        Thread.currentThread().interrupt();
        run("build", build(language));
        assertThat(Thread.interrupted()).isTrue();
        BuildMojo nowhere = build(language);
        nowhere.sourceDirectory = folder.resolve("nowhere").toFile();
        run("build", nowhere);
        HelpMojo help = new HelpMojo();
        help.detail = true;
        run("help", help, language);

        String actual = seen.toString();
        Path golden = GOLDEN.resolve("goals-" + language + ".txt");
        if (Objects.equals(System.getProperty("golden"), "overwrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private BuildMojo build(String language) {
        BuildMojo goal = new BuildMojo(new MavenProject(), new DefaultMavenProjectHelper());
        place(goal, language);
        return goal;
    }

    private CheckMojo check(String language) {
        CheckMojo goal = new CheckMojo(new MavenProject());
        place(goal, language);
        return goal;
    }

    private void place(BookMojo goal, String language) {
        goal.sourceDirectory = folder.resolve("book").toFile();
        goal.currentDirectory = folder.toFile();
        goal.language = language;
    }

    private void run(String name, BookMojo goal) {
        run(name, goal, Objects.requireNonNull(goal.language));
    }

    /** What the log would show, without sizes, which are not the same everywhere. */
    private void run(String name, WordedMojo goal, String language) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.language = language;
        seen.append("$ mvn huozi:")
                .append(name)
                .append(" -Dhuozi.language=")
                .append(language)
                .append('\n');
        String failure = "";
        try {
            goal.execute();
        } catch (AbstractMojoExecutionException e) {
            failure = "failure " + e.getMessage() + "\n";
        }
        log.lines.stream()
                .filter(line -> !line.startsWith("debug"))
                // How far a goal is on a slow machine.
                .filter(line -> !line.matches("info {3}.* (%|s|秒)(, .*|、.*)?"))
                .map(line -> line.replace(folder.toString(), "FOLDER").replaceAll("[0-9.]+ (kB|MB)", "N $1"))
                .forEach(line -> seen.append(line).append('\n'));
        seen.append(failure.replace(folder.toString(), "FOLDER")).append('\n');
    }

    @Test
    void anUnknownLanguageIsAnsweredWithTheLegalOnes() {
        BuildMojo goal = build("fr");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<language>");
    }
}
