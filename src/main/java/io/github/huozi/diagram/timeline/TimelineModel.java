package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;

/**
 * What a time line says.
 *
 * @param title may be empty
 * @param sections at least one; periods before the first that has a name are in one with an empty name
 */
record TimelineModel(LabelText title, List<Era> sections) {

    TimelineModel {
        sections = List.copyOf(sections);
    }

    /**
     * Periods with a name over them.
     *
     * @param name may be empty
     */
    record Era(LabelText name, List<Period> periods) {

        Era {
            periods = List.copyOf(periods);
        }
    }

    /**
     * A time and what happened then.
     *
     * @param events may be none
     */
    record Period(LabelText time, List<LabelText> events) {

        Period {
            events = List.copyOf(events);
        }
    }
}
