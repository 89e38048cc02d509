package io.github.huozi.book.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningBuildTest {

    private final RunningBuild build = new RunningBuild(Limits.DEFAULT, Optional.empty());

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    private StopReason reason() {
        return catchThrowableOfType(BuildStopped.class, build::check).reason();
    }

    @Test
    void whatNobodyStopsGoesOn() {
        build.check();
        assertThat(build.stopped()).isEmpty();
        assertThat(build.left()).isEmpty();
    }

    @Test
    void whatIsCancelledStopsOnEveryThreadAndForGood() throws Exception {
        assertThat(build.cancel()).isTrue();

        assertThat(reason()).isEqualTo(StopReason.CANCELLED);
        assertThat(reason()).isEqualTo(StopReason.CANCELLED);
        assertThat(CompletableFuture.supplyAsync(this::reason).get()).isEqualTo(StopReason.CANCELLED);
        assertThatThrownBy(build::commit).isInstanceOf(BuildStopped.class);
    }

    @Test
    void anInterruptOfTheCallerStopsTheWorkOfOthersToo() {
        Thread.currentThread().interrupt();
        AtomicReference<StopReason> elsewhere = new AtomicReference<>();
        Thread other = new Thread(() -> elsewhere.set(reason()));
        other.start();
        while (other.isAlive()) {
            // A wait would take the flag away.
            Thread.onSpinWait();
        }

        assertThat(elsewhere).hasValue(StopReason.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(reason()).isEqualTo(StopReason.INTERRUPTED);
    }

    @Test
    void nothingStopsABuildThatCommits() {
        build.commit();
        Thread.currentThread().interrupt();

        assertThat(build.cancel()).isFalse();
        assertThat(build.stopped()).isEmpty();
        build.check();
    }

    @Test
    void aDeadlineThatHasPassedStopsIt() {
        RunningBuild late = new RunningBuild(Limits.DEFAULT, Optional.of(Duration.ofNanos(1)));

        assertThat(late.left().orElseThrow()).isNotPositive();
        assertThat(catchThrowableOfType(BuildStopped.class, late::check).reason())
                .isEqualTo(StopReason.DEADLINE);
        assertThat(new RunningBuild(Limits.DEFAULT, Optional.of(Duration.ofDays(1))).stopped())
                .isEmpty();
    }

    @Test
    void aStoppedBuildWritesNothingMore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream guarded = build.guard(out)) {
            guarded.write(new byte[3]);
            build.cancel();
            assertThatThrownBy(() -> guarded.write(new byte[3])).isInstanceOf(BuildStopped.class);
            assertThatThrownBy(() -> guarded.write(1)).isInstanceOf(BuildStopped.class);
        }
        assertThat(out.size()).isEqualTo(3);
    }

    @Test
    void aWaitEndsWithTheBuild() {
        build.cancel();
        assertThatThrownBy(() -> build.await(new CompletableFuture<>())).isInstanceOf(BuildStopped.class);
    }

    @Test
    void aWaitThatNobodyStopsOutlastsAnInterrupt() throws Exception {
        CompletableFuture<String> other = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        BuildControl patient = () -> other.complete("made");

        assertThat(patient.await(other)).isEqualTo("made");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void limitsAreTheDefaultsButForWhatIsSet() {
        Limits limits = Limits.builder().pages(3).build();

        assertThat(limits.pages()).isEqualTo(3);
        assertThat(limits.sourceBytes()).isEqualTo(Limits.DEFAULT.sourceBytes());
        assertThat(limits.toBuilder().depth(2).build().pages()).isEqualTo(3);
        assertThatThrownBy(() -> Limits.builder().pages(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
