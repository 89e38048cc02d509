package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.book.control.BuildStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsOfABuildTest {

    @TempDir
    Path folder;

    /** Remembers what it receives. */
    private static final class Told implements BuildListener {
        final Set<BuildStep> steps = EnumSet.noneOf(BuildStep.class);
        final List<Integer> percents = new ArrayList<>();
        final List<String> on = new ArrayList<>();

        @Override
        public void reached(Stage stage, BuildPoint point) {
            steps.add(point.step());
            percents.add(point.percent());
            point.on().ifPresent(on::add);
        }
    }

    @Test
    void everyStageOfABuildReportsItsSteps() throws Exception {
        Told told = new Told();
        Publisher.create().publish(book().listener(told).formats(Format.EPUB, Format.PDF, Format.SITE));

        assertThat(told.steps)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        BuildStep.SOURCES, BuildStep.EPUBCHECK, BuildStep.PRINTED_LINES, BuildStep.VERAPDF)));
        assertThat(told.on).contains("01 灯.md");
    }

    @Test
    void whatIsDoneNeverBecomesLess() throws Exception {
        Told told = new Told();
        Publisher.create().publish(book().listener(told));

        assertThat(told.percents).isSorted().doesNotContain(100);
        assertThat(told.percents.get(told.percents.size() - 1)).isGreaterThan(80);
    }

    @Test
    void aCheckReportsTheJudges() throws Exception {
        Publisher publisher = Publisher.create();
        publisher.publish(book());
        Told told = new Told();
        publisher.check(book().listener(told));

        assertThat(told.steps)
                .contains(BuildStep.SOURCES, BuildStep.EPUBCHECK, BuildStep.PRINTED_LINES, BuildStep.VERAPDF)
                .doesNotContain(BuildStep.PAGES);
    }

    private PublishRequest book() throws Exception {
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(
                folder.resolve("01 灯.md"),
                "# 灯\n\n一盏灯。\n\n![灯](images/lamp.svg)\n\n```java\nint lamp = 1;\n```\n\n## 油\n\n" + "添油。".repeat(400));
        Files.writeString(
                folder.resolve("images/lamp.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle cx=\"20\" cy=\"20\" r=\"9\"/></svg>");
        return PublishRequest.of(folder).to(folder.resolve("target"));
    }
}
