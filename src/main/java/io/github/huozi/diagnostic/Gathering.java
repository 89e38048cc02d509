package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Groups many similar findings into one: first those that say the same about several places, then those that say the same about
 * different things. Errors remain separate, since each has to be corrected.
 */
final class Gathering {

    /** The most identical findings that are reported one by one. */
    private static final int SAME = 3;

    /** The most similar findings about different things that are reported one by one. */
    private static final int LIKE = 10;

    private static final int NAMED = 2;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A finding, and the identical ones at other places. */
    private record Group(Diagnostic first, List<Diagnostic> others) {

        int size() {
            return 1 + others.size();
        }
    }

    private Gathering() {}

    /** Returns the findings in order, with each group at the position of its first. */
    static List<Diagnostic> of(List<Diagnostic> all) {
        List<Group> single = all.stream().map(it -> new Group(it, List.of())).toList();
        List<Group> same = gather(single, SAME, it -> it.what().toString());
        return gather(same, LIKE, Gathering::shape).stream()
                .map(Gathering::worded)
                .toList();
    }

    /** Returns the message of a finding without its arguments. */
    private static String shape(Diagnostic found) {
        return found.what().isLiteral()
                ? NUMBER.matcher(QUOTED.matcher(found.message()).replaceAll("“”"))
                        .replaceAll("0")
                : found.what().key();
    }

    private static List<Group> gather(List<Group> groups, int few, Function<Diagnostic, String> key) {
        Map<String, List<Group>> like = new LinkedHashMap<>();
        for (Group group : groups) {
            Diagnostic first = group.first();
            boolean apart = first.severity() == Severity.ERROR;
            String name = first.code() + "\n" + first.severity() + "\n" + (apart ? first : key.apply(first));
            like.computeIfAbsent(name, it -> new ArrayList<>()).add(group);
        }
        IdentityHashMap<Diagnostic, Integer> places = new IdentityHashMap<>();
        groups.forEach(group -> places.put(group.first(), places.size()));
        List<Group> gathered = new ArrayList<>();
        for (List<Group> members : like.values()) {
            if (members.size() <= few) {
                gathered.addAll(members);
            } else {
                List<Diagnostic> others = new ArrayList<>();
                members.forEach(group -> {
                    others.add(group.first());
                    others.addAll(group.others());
                });
                gathered.add(new Group(others.get(0), others.subList(1, others.size())));
            }
        }
        gathered.sort(Comparator.comparing(group -> places.getOrDefault(group.first(), 0)));
        return gathered;
    }

    private static Diagnostic worded(Group group) {
        Diagnostic first = group.first();
        if (group.size() == 1) {
            return first;
        }
        List<Phrase> some = group
                .others()
                .subList(0, Math.min(NAMED, group.others().size()))
                .stream()
                .map(other -> named(first, other))
                .toList();
        Phrase what = Phrase.of(
                "gathered",
                first.what(),
                group.others().size(),
                Phrase.list(some),
                group.others().size() - NAMED);
        return first.saying(what);
    }

    /** Describes how a finding differs from the first, and where it is. */
    private static Phrase named(Diagnostic first, Diagnostic other) {
        Phrase place = Phrase.literal(other.position().toString());
        Phrase different = different(first.what(), other.what());
        if (different == null) {
            return place;
        }
        return other.position().path().isEmpty()
                ? different
                : Phrase.of("gathered.named", different, other.position().toString());
    }

    private static @Nullable Phrase different(Phrase first, Phrase other) {
        if (other.isLiteral()) {
            Matcher quoted = QUOTED.matcher(other.in(MessageLanguage.ENGLISH));
            return !other.equals(first) && quoted.find() ? Phrase.literal(quoted.group()) : null;
        }
        for (int index = 0;
                index < Math.min(first.arguments().size(), other.arguments().size());
                index++) {
            Serializable argument = other.arguments().get(index);
            if (argument instanceof String text
                    && !argument.equals(first.arguments().get(index))) {
                return Phrase.literal("“" + text + "”");
            }
        }
        return null;
    }
}
