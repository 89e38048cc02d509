package io.github.huozi.account;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The changes that stages made on purpose. Applies removals and moves to the source where the words match the record,
 * and recognises insertions by their words. Each record is used once. Not thread-safe.
 */
final class RecordedChanges {

    /** A record gives the line of its words, so they are usually near it. */
    private static final int NEAR = 2000;

    private final SourceSide source;
    private final Map<TextFlow, BitSet> gone = new EnumMap<>(TextFlow.class);
    private final Map<TextFlow, TreeMap<Integer, Words>> moved = new EnumMap<>(TextFlow.class);
    private final Map<String, List<String>> generated = new HashMap<>();
    private final WordFlows words = new WordFlows();

    /**
     * @param records the records in chronological order
     */
    RecordedChanges(SourceSide source, List<TextRecord> records) {
        this.source = source;
        for (TextFlow flow : TextFlow.values()) {
            gone.put(flow, new BitSet());
            moved.put(flow, new TreeMap<>());
        }
        records.forEach(this::apply);
        for (TextFlow flow : TextFlow.values()) {
            Words rest = source.words().of(flow).without(of(gone, flow));
            Words others = new Words();
            of(moved, flow).values().forEach(it -> others.addAll(it, Need.REQUIRED));
            words.replace(flow, rest.with(others));
        }
    }

    private static <T> T of(Map<TextFlow, T> map, TextFlow flow) {
        return Objects.requireNonNull(map.get(flow));
    }

    /** Returns the words of the sources after all recorded changes. */
    WordFlows words() {
        return words;
    }

    private void apply(TextRecord record) {
        if (record.reason() == RecordReason.DIAGRAM) {
            diagram(record);
        } else if (record instanceof TextRecord.Generated made) {
            int[] range = source.places(made.position());
            if (range.length > 0 && made.position().line().isPresent()) {
                insert(flow(made), range[0], made.words());
            } else {
                generate(made.position(), made.words());
            }
        } else if (record instanceof TextRecord.Cut cut) {
            cut(cut);
        } else if (record instanceof TextRecord.Moved move) {
            take(record, of(moved, move.flow()));
        } else {
            if (record.reason() == RecordReason.BADGE) {
                takePicture(record.position());
            }
            TreeMap<Integer, Words> taken = new TreeMap<>();
            if (take(record, taken) && record instanceof TextRecord.Replaced replaced) {
                insert(flow(replaced), taken.firstKey(), replaced.by());
            }
        }
    }

    /** A picture replaces its description; words that the picture does not show are still required. */
    private void diagram(TextRecord record) {
        TreeMap<Integer, Words> taken = new TreeMap<>();
        int[] range = source.places(record.position());
        boolean further = record instanceof TextRecord.Generated && range.length > 0;
        if (!further && !take(record, taken)) {
            return;
        }
        int place = further ? range[0] : taken.firstKey();
        Words made = new Words();
        made.add(Signs.PICTURE, place, Need.REQUIRED);
        put(TextFlow.BODY, place, made);
        if (record instanceof TextRecord.Replaced replaced) {
            DiagramLabels.missing(replaced.words(), replaced.by())
                    .forEach(label -> insert(TextFlow.BODY, place, label));
        }
    }

    private static TextFlow flow(TextRecord record) {
        return switch (record.reason()) {
            case READER_COMMENTS -> TextFlow.COMMENTS;
            case CAPTION -> TextFlow.CAPTIONS;
            default -> TextFlow.BODY;
        };
    }

    private void insert(TextFlow flow, int place, String text) {
        Words made = new Words();
        text.codePoints().filter(Signs::counts).forEach(c -> made.add(c, place, Need.REQUIRED));
        put(flow, place, made);
    }

    private void put(TextFlow flow, int place, Words made) {
        of(moved, flow).merge(place, made, (before, after) -> {
            before.addAll(after, Need.REQUIRED);
            return before;
        });
    }

    private void generate(Position position, String text) {
        String bare = Signs.bare(text);
        if (!bare.isEmpty()) {
            generated
                    .computeIfAbsent(position.path().orElse(""), path -> new ArrayList<>())
                    .add(bare);
        }
    }

    /** Whether added words match a record, which is then used up. */
    boolean explainsAdded(int place, String text) {
        List<String> made = generated.getOrDefault(source.position(place).path().orElse(""), List.of());
        String bare = Signs.bare(text);
        for (int at = 0; at < made.size(); at++) {
            String one = made.get(at);
            if (one.length() == bare.length() && (one + one).contains(bare)) {
                made.remove(at);
                return true;
            }
        }
        return false;
    }

    /** Returns the place after the code points of code that end a text. */
    private static int afterSigns(Words all, int from, String text) {
        int last = text.length();
        while (last > 0 && !Signs.counts(text.codePointBefore(last))) {
            last -= Character.charCount(text.codePointBefore(last));
        }
        int to = from;
        for (int c : text.substring(last).codePoints().toArray()) {
            to += to < all.size() && all.sign(to) == c ? 1 : 0;
        }
        return to;
    }

    /** Removes everything in a range, in each flow whose words the record contains. */
    private void cut(TextRecord.Cut cut) {
        int[] range = source.range(cut.position(), cut.span());
        String bare = Signs.bare(cut.words());
        for (TextFlow flow : range.length == 0 ? new TextFlow[0] : TextFlow.values()) {
            Words all = source.words().of(flow);
            StringBuilder wanted = new StringBuilder();
            int from = source.first(flow, range[0]);
            int to = from;
            for (; to < all.size() && all.place(to) < range[1]; to++) {
                boolean there = !all.isOptional(to) && !of(gone, flow).get(to);
                if (there && Signs.counts(all.sign(to))) {
                    wanted.appendCodePoint(all.sign(to));
                }
            }
            if (flow == TextFlow.ALTERNATIVES || FlowSide.isWithin(wanted.toString(), bare)) {
                of(gone, flow).set(from, to);
            }
        }
    }

    /** Removes the marker of the next picture; its words are removed as those of any record are. */
    private void takePicture(Position position) {
        int[] range = source.places(position);
        Words all = source.words().of(TextFlow.BODY);
        BitSet taken = of(gone, TextFlow.BODY);
        int at = range.length == 0 ? all.size() : source.first(TextFlow.BODY, range[0]);
        for (; at < all.size() && all.place(at) < range[1]; at++) {
            if (all.sign(at) == Signs.PICTURE && !all.isOptional(at) && !taken.get(at)) {
                taken.set(at);
                return;
            }
        }
    }

    /** Returns the place of the first code point of code that begins a text. */
    private static int beforeSigns(Words all, int from, String text) {
        int first = 0;
        while (first < text.length() && !Signs.counts(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        int[] signs = text.substring(0, first).codePoints().toArray();
        int at = from;
        for (int sign = signs.length - 1; sign >= 0; sign--) {
            at -= at > 0 && all.sign(at - 1) == signs[sign] ? 1 : 0;
        }
        return at;
    }

    /** Finds words in a source from a line on and removes them; returns whether they were found. */
    private boolean take(TextRecord record, Map<Integer, Words> into) {
        String bare = Signs.bare(record.words());
        int[] range = source.places(record.position());
        if (bare.isEmpty() || range.length == 0) {
            return false;
        }
        for (Need least : Need.values()) {
            for (TextFlow flow : TextFlow.values()) {
                boolean there = record instanceof TextRecord.Moved move && move.flow() == flow;
                if (!there && take(flow, range, record.words(), least, into)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Removes the first run of words in a range.
     *
     * @param range the places of the line and of the end of the source
     * @param least whether to search optional words as well
     */
    private boolean take(TextFlow flow, int[] range, String text, Need least, Map<Integer, Words> into) {
        String bare = Signs.bare(text);
        Words all = source.words().of(flow);
        BitSet taken = of(gone, flow);
        StringBuilder letters = new StringBuilder();
        List<Integer> indexes = new ArrayList<>();
        int first = source.first(flow, range[0]);
        int far = -1;
        for (int at = first; at < all.size() && all.place(at) < range[1]; at++) {
            if (letters.length() >= NEAR + bare.length() && far < 0) {
                far = letters.length();
                if (letters.indexOf(bare) >= 0) {
                    break;
                }
            }
            boolean counts = least == Need.OPTIONAL || !all.isOptional(at);
            if (counts && !taken.get(at) && Signs.counts(all.sign(at))) {
                letters.appendCodePoint(all.sign(at));
                for (int unit = 0; unit < Character.charCount(all.sign(at)); unit++) {
                    indexes.add(at);
                }
            }
        }
        int found = letters.indexOf(bare);
        if (found < 0) {
            return false;
        }
        int from = beforeSigns(all, indexes.get(found), text);
        int to = afterSigns(all, indexes.get(found + bare.length() - 1) + 1, text);
        Words moved = new Words();
        for (int at = from; at < to; at++) {
            if (!taken.get(at)) {
                taken.set(at);
                if (Signs.counts(all.sign(at)) || Signs.isMark(all.sign(at))) {
                    moved.add(all.sign(at), all.place(at), all.isOptional(at) ? Need.OPTIONAL : Need.REQUIRED);
                }
            }
        }
        into.put(all.place(from), moved);
        return true;
    }
}
