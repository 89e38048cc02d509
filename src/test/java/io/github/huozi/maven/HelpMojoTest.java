package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpMojoTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/huozi/maven");
    private static final Pattern NAME = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+Mojo)");
    private static final Pattern PARAMETER =
            Pattern.compile("@Parameter\\(property = \"([\\w.]+)\"[^)]*\\)\\s+(?:@Nullable\\s+)?\\S+ (\\w+)");

    /** The parameters are not in the class files, but in the sources. */
    @Test
    void helpListsEveryGoalWithEveryParameter() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(Files.readString(file));
                if (name.find()) {
                    parameters(file).forEach(each -> declared.add(name.group(1) + " " + each));
                }
            }
        }
        Set<String> listed = new TreeSet<>();
        HelpMojo.GOALS.forEach(goal -> goal.options()
                .forEach(option -> listed.add(goal.name() + " " + option.property() + " " + option.name())));
        assertThat(listed).isEqualTo(declared);
    }

    private static List<String> parameters(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> found = new java.util.ArrayList<>(PARAMETER
                .matcher(text)
                .results()
                .map(each -> each.group(1) + " " + each.group(2))
                .toList());
        Matcher parent = PARENT.matcher(text);
        if (parent.find() && Files.exists(SOURCES.resolve(parent.group(1) + ".java"))) {
            found.addAll(parameters(SOURCES.resolve(parent.group(1) + ".java")));
        }
        return found;
    }

    @Test
    void oneGoalCanBeRequested() throws Exception {
        RecordingLog log = new RecordingLog();
        HelpMojo help = new HelpMojo();
        help.setLog(log);
        help.language = "zh";
        help.goal = "Stamp".toLowerCase(Locale.ROOT);
        help.execute();
        assertThat(log.lines.get(0)).contains("huozi:stamp").doesNotContain("huozi:build", "<file>");
    }
}
