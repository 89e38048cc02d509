package io.github.huozi.account.words;

import io.github.huozi.book.account.TextFlow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The words of one side by flow. Belongs to one thread. */
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

    /** Adds the code points of running text that count, all at one place. */
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

    /** Adds every visible character of code, all at one place. */
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

    /** Adds all words of another object, its body to a given flow. Characters of code count only in running text. */
    public void addAll(WordFlows other, TextFlow body, Need need) {
        boolean running = body == TextFlow.BODY || body == TextFlow.NOTES || body == TextFlow.COMMENTS;
        other.flows.forEach((flow, words) -> of(flow == TextFlow.BODY ? body : flow)
                .addAll(running || flow != TextFlow.BODY ? words : words.letters(), need));
    }
}
