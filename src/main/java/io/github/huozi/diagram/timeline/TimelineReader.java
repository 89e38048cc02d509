package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Mermaid's {@code timeline}. Used for one diagram. */
final class TimelineReader {

    private static final Pattern TITLE = Pattern.compile("^title(?:\\s+(.*))?$");
    private static final Pattern SECTION = Pattern.compile("^section(?:\\s+(.*))?$");
    private static final Pattern DIRECTION = Pattern.compile("^(?:LR|TD)(?=\\s|$)\\s*");

    /** A colon within a time, as in 12:30, is not a separator. */
    private static final Pattern PARTS = Pattern.compile("\\s*:(?:\\s+|$)|\\s+:\\s*");

    private static final int MOST_PERIODS = 400;

    private final List<Open> sections = new ArrayList<>();
    private String title;

    private static final class Open {
        private final LabelText name;
        private final List<Moment> moments = new ArrayList<>();

        Open(LabelText name) {
            this.name = name;
        }
    }

    private record Moment(LabelText time, List<LabelText> events) {}

    private TimelineReader(String title) {
        this.title = title;
    }

    /**
     * Reads a diagram.
     *
     * @throws DiagramFault at the first statement that is not understood
     */
    static TimelineModel read(DiagramSource source) {
        TimelineReader reader = new TimelineReader(source.title());
        String head = DIRECTION.matcher(source.headline()).replaceFirst("");
        if (!head.isEmpty()) {
            reader.statement(new SourceLine(source.keywordLine(), head, 0, 1));
        }
        source.lines().forEach(reader::statement);
        List<TimelineModel.Era> eras = reader.sections.stream()
                .map(section -> new TimelineModel.Era(
                        section.name,
                        section.moments.stream()
                                .map(moment -> new TimelineModel.Period(moment.time, moment.events))
                                .toList()))
                .toList();
        if (eras.stream().allMatch(era -> era.periods().isEmpty())) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.EMPTY);
        }
        int periods = eras.stream().mapToInt(era -> era.periods().size()).sum();
        DiagramFault.limit("periods", periods, MOST_PERIODS);
        return new TimelineModel(LabelText.literal(reader.title), eras);
    }

    private void statement(SourceLine line) {
        String text = line.text();
        Matcher titled = TITLE.matcher(text);
        Matcher section = SECTION.matcher(text);
        if (titled.matches()) {
            title = titled.group(1) == null ? "" : titled.group(1);
        } else if (section.matches()) {
            sections.add(new Open(LabelText.literal(section.group(1) == null ? "" : section.group(1))));
        } else if (text.startsWith(":")) {
            Moment last = last();
            if (last == null) {
                throw line.notUnderstood();
            }
            addEvents(PARTS.split(text.substring(1).strip(), -1), 0, last);
        } else {
            period(text);
        }
    }

    private void period(String text) {
        String[] parts = PARTS.split(text, -1);
        Moment moment = new Moment(LabelText.literal(parts[0]), new ArrayList<>());
        addEvents(parts, 1, moment);
        if (sections.isEmpty()) {
            sections.add(new Open(LabelText.EMPTY));
        }
        sections.get(sections.size() - 1).moments.add(moment);
    }

    private static void addEvents(String[] parts, int from, Moment to) {
        for (int at = from; at < parts.length; at++) {
            LabelText event = LabelText.literal(parts[at]);
            if (!event.isEmpty()) {
                to.events.add(event);
            }
        }
    }

    private @Nullable Moment last() {
        if (sections.isEmpty()) {
            return null;
        }
        List<Moment> moments = sections.get(sections.size() - 1).moments;
        return moments.isEmpty() ? null : moments.get(moments.size() - 1);
    }
}
