package io.github.huozi;

import io.github.huozi.BuildListener.Stage;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.control.RunningBuild;
import io.github.huozi.book.control.WholeBuild;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Passes events to a listener, one at a time, from any thread. A stopped build announces nothing. An exception from a listener
 * goes to the uncaught exception handler of its thread and does not affect the build.
 */
final class Announcer {

    /** The minimum time between two events of one step: nobody sees more. */
    private static final long BETWEEN_POINTS = 50_000_000;

    /** The percentage of a build before the e-books are rendered, for a book of average size with both e-books. */
    private static final Map<Stage, Integer> ALWAYS =
            Map.of(Stage.OUTLINE, 5, Stage.READ, 12, Stage.TRANSFORM, 8, Stage.PICTURES, 9, Stage.ASSEMBLE, 3);

    private static final Map<Format, Map<Stage, Integer>> MADE = Map.of(
            Format.EPUB, Map.of(Stage.EPUB, 15),
            Format.PDF, Map.of(Stage.PDF, 45),
            Format.SITE, Map.of(Stage.SITE, 10));

    private final BuildListener listener;
    private final BuildControl control;
    private final Map<BuildStep, Long> told = new EnumMap<>(BuildStep.class);
    private WholeBuild whole;

    /**
     * @param stages the stages to come, with their weights
     */
    Announcer(BuildListener listener, BuildControl control, Map<Stage, Integer> stages) {
        this.listener = listener;
        this.control = control;
        this.whole = whole(stages);
    }

    /** Creates an announcer that also passes on the steps of the build. */
    static Announcer of(PublishRequest request, RunningBuild control) {
        Announcer announcer = new Announcer(request.listener(), control, stages(request.formats()));
        control.reportTo(announcer::at);
        return announcer;
    }

    private static Map<Stage, Integer> stages(Set<Format> formats) {
        Map<Stage, Integer> stages = new EnumMap<>(ALWAYS);
        formats.forEach(format -> stages.putAll(MADE.getOrDefault(format, Map.of())));
        return stages;
    }

    private static WholeBuild whole(Map<Stage, Integer> stages) {
        return new WholeBuild(
                stages.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)),
                System::nanoTime);
    }

    /** Sets the stages that follow the assembly of the book. */
    synchronized void expect(Map<Stage, Integer> others) {
        Map<Stage, Integer> stages = new EnumMap<>(ALWAYS);
        stages.putAll(others);
        whole = whole(stages);
    }

    /** The work of a stage. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** Announces the start of a stage, and its end if it completes. */
    <T, X extends Exception> T stage(Stage stage, Work<T, X> work) throws X {
        control.check();
        tell(() -> listener.started(stage));
        T result = work.run();
        // Stopping may have been swallowed along the way and left the work half done: that result goes no further.
        control.check();
        synchronized (this) {
            whole.finished(stage.name());
        }
        tell(() -> listener.finished(stage));
        return result;
    }

    Progress progress(Stage stage) {
        return (done, total) -> {
            control.check();
            tell(() -> listener.progress(stage, done, total > 0 ? OptionalInt.of(total) : OptionalInt.empty()));
        };
    }

    private synchronized void at(BuildStep step, String on, int done, int total) {
        long now = System.nanoTime();
        @Nullable Long last = told.get(step);
        if (last == null || now - last >= BETWEEN_POINTS || (total > 0 && done == total)) {
            told.put(step, now);
            Stage stage = stage(step);
            BuildPoint point = whole.at(stage.name(), step, on, done, total);
            tell(() -> listener.reached(stage, point));
        }
    }

    private static Stage stage(BuildStep step) {
        return switch (step) {
            case FILES -> Stage.OUTLINE;
            case CHAPTERS -> Stage.READ;
            case PASSES -> Stage.TRANSFORM;
            case PICTURES -> Stage.PICTURES;
            case LINKS -> Stage.ASSEMBLE;
            case DOCUMENTS, WRITING -> Stage.EPUB;
            case TEXT, LAYOUT, LINES, PAGES, TAGS, SAVING -> Stage.PDF;
            case WEB_PAGES -> Stage.SITE;
            case SOURCES, WORDS, EPUBCHECK, PRINTED_LINES, VERAPDF -> Stage.CHECK;
        };
    }

    void diagnostic(Diagnostic diagnostic) {
        tell(() -> listener.diagnostic(diagnostic));
    }

    void written(Output output) {
        tell(() -> listener.written(output));
    }

    private synchronized void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
        }
    }
}
