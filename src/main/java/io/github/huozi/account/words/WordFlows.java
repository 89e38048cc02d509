package io.github.huozi.account.words;

import io.github.huozi.book.account.TextFlow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The words of one side, flow by flow. Not thread-safe. */
public final class WordFlows {

    private final Map<TextFlow, Words> flows = new EnumMap<>(TextFlow.class);

    public WordFlows() {
        for (TextFlow flow : TextFlow.values()) {
            flows.put(flow, new Words());
        }
    }

    public Words of(TextFlow flow) {
        return Objects.requireNonNull(flows.get(flow));
    }

    /** Replaces the words of a flow. */
    public void replace(TextFlow flow, Words words) {
        flows.put(flow, words);
    }

    /** Adds what counts in running text, all at one place. */
    public void text(TextFlow flow, String text, int place, Need need) {
        Words words = of(flow);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Signs.counts(c)) {
                words.add(c, place, need);
            }
            at += Character.charCount(c);
        }
    }

    /** Adds every code point of code, all at one place. */
    public void code(TextFlow flow, String text, int place, Need need) {
        Words words = of(flow);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Signs.isVisible(c)) {
                words.add(c, place, need);
            }
            at += Character.charCount(c);
        }
    }

    /** Adds all words of another, its body text to a given flow. Code counts only as running text does. */
    public void addAll(WordFlows other, TextFlow body, Need need) {
        boolean running = body == TextFlow.BODY || body == TextFlow.NOTES || body == TextFlow.COMMENTS;
        other.flows.forEach((flow, words) -> of(flow == TextFlow.BODY ? body : flow)
                .addAll(running || flow != TextFlow.BODY ? words : words.letters(), need));
    }
}
