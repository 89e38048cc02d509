package io.github.huozi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.BuildListener;
import io.github.huozi.BuildListener.Stage;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.control.WholeBuild;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.goal.GoalProgress.Watcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalProgressTest {

    private static final long SECOND = 1_000_000_000;

    private static final GoalWords WORDS = new GoalWords(MessageLanguage.ENGLISH);

    private final GoalRecording log = new GoalRecording();
    private long now;

    @TempDir
    Path folder;

    private GoalProgress progress(Watcher watcher) {
        return new GoalProgress(log, watcher, WORDS, () -> now);
    }

    @Test
    void aFinishedStageIsOneLineWithItsTime() {
        GoalProgress stages = progress(Watcher.LINES);
        stages.started(Stage.READ);
        stages.progress(Stage.READ, 68, OptionalInt.of(68));
        now = SECOND * 3 / 2;
        stages.finished(Stage.READ);

        assertThat(log.lines).containsExactly("info   read         1.5 s  68 chapters");
    }

    @Test
    void aStageThatSaysNothingIsNotSilentForFiveSeconds() {
        GoalProgress stages = progress(Watcher.BATCH);
        stages.started(Stage.CHECK);
        for (int quarter = 0; quarter < 60; quarter++) {
            now += SECOND / 4;
            stages.tick();
        }

        assertThat(log.lines)
                .containsExactly("info   check      4 s", "info   check      8 s", "info   check      12 s");
    }

    @Test
    void beforeTheFirstStageThereIsALineToo() {
        GoalProgress stages = progress(Watcher.LINES);
        now = 4 * SECOND;
        stages.tick();

        assertThat(log.lines).containsExactly("info   starting, 4 s");
    }

    @Test
    void aLineOfAStageIsALine() {
        GoalProgress stages = progress(Watcher.LINES);
        stages.started(Stage.READ);
        now = 3 * SECOND;
        stages.finished(Stage.READ);
        stages.started(Stage.PDF);
        now = 6 * SECOND;
        stages.tick();

        assertThat(log.lines).containsExactly("info   read         3.0 s");
    }

    @Test
    void aTerminalShowsStepChapterAndPercent() throws Exception {
        Files.writeString(folder.resolve("01 灯.md"), "# 灯\n\n一盏灯。\n");
        GoalProgress stages = progress(Watcher.TERMINAL);
        Publisher.create()
                .publish(PublishRequest.of(folder)
                        .to(folder.resolve("target"))
                        .listener(new Forward(stages, Stage.READ)));

        assertThat(log.lines).contains("passing   read       chapters 0 of 1, 0 s, 5 %, 01 灯.md");
    }

    @Test
    void anEstimateWithoutNewsIsNotRepeated() {
        WholeBuild build = new WholeBuild(Map.of("CHECK", 100), () -> now);
        GoalProgress stages = progress(Watcher.LINES);
        stages.started(Stage.CHECK);
        now = 20 * SECOND;
        stages.reached(Stage.CHECK, build.at("CHECK", BuildStep.VERAPDF, "", 0, 0));
        stages.tick();
        now = 25 * SECOND;
        stages.tick();

        assertThat(log.lines).hasSize(2);
        assertThat(log.lines.get(0)).contains(" s left");
        assertThat(log.lines.get(1)).contains("25 s").doesNotContain("left");
    }

    /** Passes on, and has a line drawn after each step of a stage. */
    private record Forward(GoalProgress to, Stage drawn) implements BuildListener {

        @Override
        public void started(Stage stage) {
            to.started(stage);
        }

        @Override
        public void reached(Stage stage, io.github.huozi.book.control.BuildPoint point) {
            to.reached(stage, point);
            if (stage == drawn) {
                to.tick();
            }
        }
    }

    @Test
    void batchModeIsQuietOnAShortBuild() {
        GoalProgress stages = progress(Watcher.BATCH);
        stages.started(Stage.PDF);
        now = 3 * SECOND;
        stages.progress(Stage.PDF, 5, OptionalInt.of(600));
        stages.finished(Stage.PDF);

        assertThat(log.lines).containsExactly("debug   pdf          3.0 s  600 pages");
    }

    @Test
    void stagesThatRunAtOneTimeAreTimedEachOnItsOwn() {
        GoalProgress stages = progress(Watcher.LINES);
        stages.started(Stage.EPUB);
        now = SECOND;
        stages.started(Stage.PDF);
        now = 2 * SECOND;
        stages.finished(Stage.EPUB);
        now = 4 * SECOND;
        stages.finished(Stage.PDF);

        assertThat(log.lines).containsExactly("info   epub         2.0 s", "info   pdf          3.0 s");
    }
}
