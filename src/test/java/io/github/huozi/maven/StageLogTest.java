package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.BuildListener.Stage;
import io.github.huozi.diagnostic.MessageLanguage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StageLogTest {

    private static final long SECOND = 1_000_000_000;

    private static final GoalWords WORDS = new GoalWords(MessageLanguage.ENGLISH);

    private final RecordingLog log = new RecordingLog();
    private long now;

    @Test
    void aFinishedStageIsOneLineWithItsTime() {
        StageLog stages = new StageLog(log, StageLog.Detail.COUNTERS, WORDS, () -> now);
        stages.started(Stage.READ);
        stages.progress(Stage.READ, 68, OptionalInt.of(68));
        now = SECOND * 3 / 2;
        stages.finished(Stage.READ);

        assertThat(log.lines).containsExactly("info   read         1.5 s  68 chapters");
    }

    @Test
    void aLongStageSaysNowAndThenHowFarItIs() {
        StageLog stages = new StageLog(log, StageLog.Detail.COUNTERS, WORDS, () -> now);
        stages.started(Stage.PDF);
        for (int page = 1; page <= 600; page++) {
            now += SECOND / 100;
            stages.progress(Stage.PDF, page, OptionalInt.of(600));
        }
        stages.finished(Stage.PDF);

        assertThat(log.lines)
                .containsExactly(
                        "info   pdf        200 of 600 pages",
                        "info   pdf        400 of 600 pages",
                        "info   pdf          6.0 s  600 pages");
    }

    @Test
    void aTotalThatIsNotKnownIsLeftOut() {
        StageLog stages = new StageLog(log, StageLog.Detail.COUNTERS, WORDS, () -> now);
        stages.started(Stage.PICTURES);
        now = 3 * SECOND;
        stages.progress(Stage.PICTURES, 12, OptionalInt.empty());
        stages.finished(Stage.PICTURES);

        assertThat(log.lines).containsExactly("info   pictures   12 pictures", "info   pictures     3.0 s");
    }

    @Test
    void batchModeIsQuiet() {
        StageLog stages = new StageLog(log, StageLog.Detail.QUIET, WORDS, () -> now);
        stages.started(Stage.PDF);
        now = 3 * SECOND;
        stages.progress(Stage.PDF, 5, OptionalInt.of(600));
        stages.finished(Stage.PDF);

        assertThat(log.lines).containsExactly("debug   pdf          3.0 s  600 pages");
    }

    @Test
    void stagesThatRunAtOneTimeAreTimedEachOnItsOwn() {
        StageLog stages = new StageLog(log, StageLog.Detail.COUNTERS, WORDS, () -> now);
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
