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
 * Notifies a listener from any thread, one call at a time. A stopped build sends no notifications. Exceptions of a listener go
 * to the uncaught-exception handler of its thread and do not affect the build.
 */
final class Announcer {

    /** The shortest time between two reports of one step, in nanoseconds. */
    private static final long BETWEEN_POINTS = 50_000_000;

    /** The weights of the stages before the e-books, as percentages of a build of a book of middle size with both e-books. */
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
     * @param stages the expected stages with their weights
     */
    Announcer(BuildListener listener, BuildControl control, Map<Stage, Integer> stages) {
        this.listener = listener;
        this.control = control;
        this.whole = whole(stages);
    }

    /** Returns an announcer that also passes on the steps of the build. */
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

    /** Sets the stages after the book is assembled, replacing the expected ones. */
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
        // The work may have swallowed the stop and ended half done; its result goes no further.
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
