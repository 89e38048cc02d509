package io.github.huozi;

import io.github.huozi.book.control.Limits;
import io.github.huozi.book.control.RunningBuild;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A build that notes where it looks whether it goes on: the longest time between two looks in each phase, and after which look it
 * began. With that a test can stop it where it notices last.
 */
final class CheckProbe extends RunningBuild {

    /**
     * What was seen of a phase.
     *
     * @param checks how many looks there were
     * @param longest nanoseconds of processor time between two looks of one thread
     * @param before the number of the look at which that time began
     */
    record Phase(int checks, long longest, int before) {}

    /** Other programs on the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final class Last {
        private String phase = "";
        private long time;
        private int number;
    }

    private static final Map<String, String> PHASES = Map.ofEntries(
            Map.entry("Outliner", "outline"),
            Map.entry("BookReader", "read"),
            Map.entry("Transformer", "transform"),
            Map.entry("PictureLoader", "pictures"),
            Map.entry("Assembler", "assemble"),
            Map.entry("CharacterCheck", "characters"),
            Map.entry("CoverMaker", "cover"),
            Map.entry("OcfWriter", "epub: zip"),
            Map.entry("EpubRendering", "epub: documents"),
            Map.entry("PrintDocument", "pdf: document"),
            Map.entry("Composition", "pdf: compose"),
            Map.entry("PageMakeUp", "pdf: make up"),
            Map.entry("PdfBoxRenderer", "pdf: layout"),
            Map.entry("Structure", "pdf: tags"),
            Map.entry("Drawings", "pdf: drawings"),
            Map.entry("Finisher", "pdf: save"),
            Map.entry("SiteRenderer", "site"),
            Map.entry("Linter", "check: lint"),
            Map.entry("FinishedFiles", "check: files"));

    private final Map<String, Phase> phases = new ConcurrentHashMap<>();
    private final ThreadLocal<Last> last = ThreadLocal.withInitial(Last::new);
    private final String wanted;
    private final int number;
    private final Consumer<CheckProbe> action;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile boolean done;

    /** Only looks. */
    CheckProbe() {
        this("", 0, probe -> {});
    }

    /** Does something right after a look of a phase, so that the next one is the first to notice. */
    CheckProbe(String phase, int number, Consumer<CheckProbe> action) {
        super(Limits.DEFAULT, Optional.empty());
        this.wanted = phase;
        this.number = number;
        this.action = action;
    }

    @Override
    public void check() {
        super.check();
        String phase = phase();
        long now = CLOCK.getCurrentThreadCpuTime();
        Last before = last.get();
        if (!before.phase.isEmpty()) {
            long gap = now - before.time;
            int at = before.number;
            phases.merge(
                    before.phase,
                    new Phase(1, gap, at),
                    (a, b) -> a.longest() >= b.longest()
                            ? new Phase(a.checks() + 1, a.longest(), a.before())
                            : new Phase(a.checks() + 1, b.longest(), b.before()));
        }
        int count = counts.merge(phase, 1, Integer::sum);
        if (phase.equals(wanted) && count == number && !done) {
            done = true;
            action.accept(this);
        }
        before.phase = phase;
        before.number = count;
        before.time = CLOCK.getCurrentThreadCpuTime();
    }

    Map<String, Phase> phases() {
        return phases;
    }

    private static String phase() {
        return StackWalker.getInstance().walk(frames -> {
            String[] found = {""};
            frames.takeWhile(frame -> found[0].isEmpty()).forEach(frame -> {
                String name = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                String phase = PHASES.get(name.contains("$") ? name.substring(0, name.indexOf('$')) : name);
                if (phase != null) {
                    found[0] = phase.equals("pdf: layout") && frame.getMethodName().startsWith("createPDF")
                            ? "pdf: paint"
                            : phase.equals("pdf: layout") && !frame.getMethodName().equals("layout") ? "" : phase;
                } else if (name.equals("Engine")) {
                    found[0] = "pdf: engine";
                }
            });
            return found[0];
        });
    }
}
