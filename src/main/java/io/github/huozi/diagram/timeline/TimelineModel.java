package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;

/**
 * The content of a time line.
 *
 * @param title the title, possibly empty
 * @param sections the sections, at least one; periods before the first named one are in a section with an empty name
 */
record TimelineModel(LabelText title, List<Era> sections) {

    TimelineModel {
        sections = List.copyOf(sections);
    }

    /**
     * Periods with a name above them.
     *
     * @param name the name, possibly empty
     */
    record Era(LabelText name, List<Period> periods) {

        Era {
            periods = List.copyOf(periods);
        }
    }

    /**
     * A time with its events.
     *
     * @param events the events, possibly none
     */
    record Period(LabelText time, List<LabelText> events) {

        Period {
            events = List.copyOf(events);
        }
    }
}
