package io.github.huozi.config.key;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for paths with {@code /} between names, as {@link java.nio.file.FileSystem#getPathMatcher} describes globs, the same on
 * every system. A path is matched in time that grows with its length times that of the pattern, whatever the pattern: all states
 * that the pattern may be in are followed at once.
 */
public final class Glob {

    /** The pattern has matched. */
    private final int end;

    private final List<State> states;

    /**
     * A state of the pattern.
     *
     * @param takes the character that leads on
     * @param to where it leads
     * @param loops whether the characters that it takes leave it where it is as well
     * @param free states that are reached without a character
     */
    private record State(Signs takes, int to, boolean loops, List<Integer> free) {}

    /** Some characters. */
    private interface Signs {

        Signs NONE = c -> false;
        Signs ANY = c -> true;
        Signs IN_A_NAME = c -> c != '/';

        boolean has(int c);
    }

    private Glob(List<State> states, int end) {
        this.states = states;
        this.end = end;
    }

    /** Returns the pattern; empty if a bracket or brace is not closed, or braces nest. */
    public static Optional<Glob> of(String text) {
        return new Compiler(text).compile();
    }

    /** Whether it matches the whole path. */
    public boolean matches(String path) {
        BitSet now = new BitSet();
        enter(0, now);
        for (int c : path.codePoints().toArray()) {
            BitSet next = new BitSet();
            for (int at = now.nextSetBit(0); at >= 0; at = now.nextSetBit(at + 1)) {
                State state = states.get(at);
                if (state.takes.has(c)) {
                    enter(state.loops ? at : state.to, next);
                }
            }
            now = next;
        }
        return now.get(end);
    }

    private void enter(int at, BitSet into) {
        List<Integer> waiting = new ArrayList<>(List.of(at));
        while (!waiting.isEmpty()) {
            int state = waiting.remove(waiting.size() - 1);
            if (!into.get(state)) {
                into.set(state);
                waiting.addAll(states.get(state).free);
            }
        }
    }

    /** Reads a pattern from left to right. */
    private static final class Compiler {

        private final int[] text;
        private final List<State> states = new ArrayList<>();
        private int at;

        /** The states before and after an open brace; -1 outside of braces. */
        private int before = -1;

        private final List<Integer> ends = new ArrayList<>();

        Compiler(String text) {
            this.text = text.codePoints().toArray();
        }

        Optional<Glob> compile() {
            while (at < text.length) {
                int c = text[at];
                at++;
                if (!take(c)) {
                    return Optional.empty();
                }
            }
            if (before >= 0) {
                return Optional.empty();
            }
            add(Signs.NONE, false);
            return Optional.of(new Glob(List.copyOf(states), states.size() - 1));
        }

        private boolean take(int c) {
            switch (c) {
                case '*' -> {
                    boolean across = at < text.length && text[at] == '*';
                    at += across ? 1 : 0;
                    add(across ? Signs.ANY : Signs.IN_A_NAME, true);
                }
                case '?' -> add(Signs.IN_A_NAME, false);
                case '[' -> {
                    return bracket();
                }
                case '\\' -> {
                    if (at == text.length) {
                        return false;
                    }
                    literal(text[at]);
                    at++;
                }
                case '{', '}', ',' -> {
                    return brace(c);
                }
                default -> literal(c);
            }
            return true;
        }

        private void literal(int c) {
            add(other -> other == c, false);
        }

        /** A state that leads to the next one. */
        private void add(Signs takes, boolean loops) {
            List<Integer> free = new ArrayList<>();
            int here = states.size();
            if (loops) {
                free.add(here + 1);
            }
            states.add(new State(takes, here + 1, loops, free));
        }

        private boolean brace(int c) {
            if (c == '{') {
                if (before >= 0) {
                    return false;
                }
                before = states.size();
                ends.clear();
                add(Signs.NONE, false);
                states.get(before).free.add(states.size());
            } else if (before < 0) {
                literal(c);
            } else {
                // The end of an alternative, which leads to what follows the brace.
                ends.add(states.size());
                add(Signs.NONE, false);
                if (c == ',') {
                    states.get(before).free.add(states.size());
                } else {
                    ends.forEach(end -> states.get(end).free.add(states.size()));
                    before = -1;
                }
            }
            return true;
        }

        private boolean bracket() {
            boolean not = at < text.length && (text[at] == '!' || text[at] == '^');
            at += not ? 1 : 0;
            List<int[]> ranges = new ArrayList<>();
            boolean first = true;
            while (at < text.length && (text[at] != ']' || first)) {
                first = false;
                int from = text[at];
                boolean range = at + 2 < text.length && text[at + 1] == '-' && text[at + 2] != ']';
                int to = range ? text[at + 2] : from;
                if (from == '/' || to < from) {
                    return false;
                }
                at += range ? 3 : 1;
                ranges.add(new int[] {from, to});
            }
            if (at == text.length) {
                return false;
            }
            at++;
            add(c -> c != '/' && not != ranges.stream().anyMatch(range -> c >= range[0] && c <= range[1]), false);
            return true;
        }
    }
}
