package io.github.huozi.diagram.sequence;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.sequence.SequenceModel.Participant;
import java.util.ArrayList;
import java.util.List;

/** Describes in words what a sequence diagram shows. */
final class SequenceSummary {

    /** More than this is hard to follow for a listener. */
    private static final int MOST = 24;

    private SequenceSummary() {}

    static Phrase of(SequenceModel model) {
        List<Phrase> said = new ArrayList<>();
        collect(model.steps(), model, said);
        List<String> names = model.participants().stream()
                .map(each -> each.label().oneLine())
                .toList();
        boolean all = said.size() <= MOST;
        return Phrase.of(
                all ? "diagram.sequence" : "diagram.sequence.long",
                Phrase.list(names),
                said.size(),
                Phrase.series(said.subList(0, Math.min(MOST, said.size()))));
    }

    private static void collect(List<SequenceStep> steps, SequenceModel model, List<Phrase> said) {
        for (SequenceStep step : steps) {
            if (step instanceof SequenceStep.Message message) {
                said.add(message(message, model));
            } else if (step instanceof SequenceStep.Frame frame) {
                frame.branches().forEach(branch -> collect(branch.steps(), model, said));
            } else if (step instanceof SequenceStep.Ground ground) {
                collect(ground.steps(), model, said);
            }
        }
    }

    private static Phrase message(SequenceStep.Message message, SequenceModel model) {
        String key = message.text().isEmpty() ? "diagram.sequence.message" : "diagram.sequence.message.text";
        return Phrase.of(
                key,
                name(message.from(), model),
                name(message.to(), model),
                message.text().oneLine());
    }

    private static String name(String id, SequenceModel model) {
        Participant who = model.participants().get(model.column(id));
        return who.label().oneLine();
    }
}
