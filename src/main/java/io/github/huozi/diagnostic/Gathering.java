package io.github.huozi.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one finding of many that are alike: first those that say the same of several places, then those whose words differ in
 * nothing but numbers and in what stands in quotation marks. Errors are told each, since each has to be mended.
 */
final class Gathering {

    /** So many that say the same are told one by one. */
    private static final int SAME = 3;

    /** So many that say the same of different things are told one by one. */
    private static final int LIKE = 10;

    private static final int NAMED = 2;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A finding, and those that say the same elsewhere. */
    private record Group(Diagnostic first, List<Diagnostic> others) {

        int size() {
            return 1 + others.size();
        }
    }

    private Gathering() {}

    /** The findings, in their order, with groups at the place of their first. */
    static List<Diagnostic> of(List<Diagnostic> all) {
        List<Group> single = all.stream().map(it -> new Group(it, List.of())).toList();
        List<Group> same = gather(single, SAME, Diagnostic::message);
        return gather(same, LIKE, Gathering::shape).stream()
                .map(Gathering::worded)
                .toList();
    }

    private static String shape(Diagnostic found) {
        return NUMBER.matcher(QUOTED.matcher(found.message()).replaceAll("“”")).replaceAll("0");
    }

    private static List<Group> gather(List<Group> groups, int few, Function<Diagnostic, String> key) {
        Map<String, List<Group>> like = new LinkedHashMap<>();
        for (Group group : groups) {
            Diagnostic first = group.first();
            boolean apart = first.severity() == Severity.ERROR;
            String name = first.code() + "\n" + first.severity() + "\n" + (apart ? first : key.apply(first));
            like.computeIfAbsent(name, it -> new ArrayList<>()).add(group);
        }
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
        return gathered;
    }

    private static Diagnostic worded(Group group) {
        Diagnostic first = group.first();
        if (group.size() == 1) {
            return first;
        }
        StringBuilder message = new StringBuilder(first.message())
                .append("; the same of ")
                .append(group.others().size())
                .append(" more: ");
        for (Diagnostic other :
                group.others().subList(0, Math.min(NAMED, group.others().size()))) {
            message.append(named(first, other)).append(", ");
        }
        message.append("and ").append(group.others().size() - NAMED).append(" more");
        return first.saying(message.toString());
    }

    /** What differs from the first, and where. */
    private static String named(Diagnostic first, Diagnostic other) {
        Matcher quoted = QUOTED.matcher(other.message());
        boolean differs = !other.message().equals(first.message()) && quoted.find();
        if (!differs) {
            return other.position().toString();
        }
        return other.position().path().isEmpty() ? quoted.group() : quoted.group() + " (" + other.position() + ")";
    }
}
