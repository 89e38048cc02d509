package io.github.huozi;

import io.github.huozi.book.control.Limits;
import io.github.huozi.book.control.RunningBuild;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A build that notes where it looks whether it goes on: the longest time between two looks in each phase, and after which look
 * it began. With that a test stops a build where it notices last.
 */
final class CheckProbe extends RunningBuild {

    /**
     * What was seen of a phase.
     *
     * @param looks how many there were
     * @param longest nanoseconds of processor time between two looks of one thread
     * @param before the number of the look after which that time began
     */
    record Phase(int looks, long longest, int before) {

        Phase and(Phase other) {
            boolean longer = other.longest > longest;
            return new Phase(looks + other.looks, longer ? other.longest : longest, longer ? other.before : before);
        }
    }

    /** When a test does something. */
    @FunctionalInterface
    interface Moment {

        /** Never. */
        Moment NEVER = (phase, look) -> false;

        /**
         * Whether it is now, right after a look, so that the next one is the first to notice.
         *
         * @param look the number of the look in its phase, from 1
         */
        boolean isNow(String phase, int look);
    }

    private static final class Last {
        private String phase = "";
        private int look;
        private long time;
    }

    /** The classes by which a phase is known, in any stack: the innermost counts. */
    private static final Map<String, String> PHASES = Map.ofEntries(
            Map.entry("Outliner", "outline"),
            Map.entry("BookReader", "read"),
            Map.entry("Transformer", "transform"),
            Map.entry("PictureLoader", "pictures"),
            Map.entry("Assembler", "assemble"),
            Map.entry("CharacterCheck", "characters"),
            Map.entry("CoverMaker", "cover"),
            Map.entry("EpubRendering", "epub: documents"),
            Map.entry("OcfWriter", "epub: zip"),
            Map.entry("PrintDocument", "pdf: document"),
            Map.entry("Composition", "pdf: compose"),
            Map.entry("PageMakeUp", "pdf: make up"),
            Map.entry("Structure", "pdf: tags"),
            Map.entry("Drawings", "pdf: drawings"),
            Map.entry("Finisher", "pdf: save"),
            Map.entry("SiteRenderer", "site"),
            Map.entry("Linter", "check: lint"),
            Map.entry("FinishedFiles", "check: files"));

    /** Other programs on the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Map<String, Phase> phases = new ConcurrentHashMap<>();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final ThreadLocal<Last> last = ThreadLocal.withInitial(Last::new);
    private final AtomicBoolean done = new AtomicBoolean();
    private final Moment moment;
    private final Runnable action;

    /** Only looks. */
    CheckProbe() {
        this(Moment.NEVER, () -> {});
    }

    /**
     * Does something once.
     *
     * @param action may stop the build, in any way
     */
    CheckProbe(Moment moment, Runnable action) {
        super(Limits.DEFAULT, Optional.<Duration>empty());
        this.moment = moment;
        this.action = action;
    }

    @Override
    public void check() {
        super.check();
        String phase = phase();
        Last before = last.get();
        if (!before.phase.isEmpty()) {
            Phase seen = new Phase(1, CLOCK.getCurrentThreadCpuTime() - before.time, before.look);
            phases.merge(before.phase, seen, Phase::and);
        }
        int look = looks.merge(phase, 1, Integer::sum);
        if (moment.isNow(phase, look) && done.compareAndSet(false, true)) {
            action.run();
        }
        before.phase = phase;
        before.look = look;
        before.time = CLOCK.getCurrentThreadCpuTime();
    }

    /** What was seen, by the names of phases. */
    Map<String, Phase> phases() {
        return phases;
    }

    private static String phase() {
        return StackWalker.getInstance().walk(frames -> frames.map(CheckProbe::phase)
                .filter(phase -> !phase.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private static String phase(StackWalker.StackFrame frame) {
        String name = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        String method = frame.getMethodName();
        if (name.equals("PdfBoxRenderer") || name.equals("Engine")) {
            return method.equals("layout") ? "pdf: layout" : method.equals("paint") ? "pdf: paint" : "";
        }
        int inner = name.indexOf('$');
        return PHASES.getOrDefault(inner < 0 ? name : name.substring(0, inner), "");
    }
}
