package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Located;
import io.github.huozi.config.shape.Nearest;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that begins with its role: {@code chapter: 05.md}, with more in braces after the colon or as sibling keys.
 *
 * @param role the role
 * @param details the other keys
 * @param position the position of the role
 */
record RoleEntry(Role role, Fields details, Position position) {

    static final Key<String> TITLE = new Key<>("title", Shapes.words("从进程说开去"), "taken as it is; else the file's own");
    static final Key<Located<String>> FILE =
            new Key<>("file", Shapes.file("05.md").located(), "a path in the book's folder");
    static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).toList();
    private static final Map<String, String> MISNOMERS = Map.of(
            "epilogue", "closing",
            "conclusion", "closing",
            "intro", "introduction",
            "appendices", "appendix",
            "references", "bibliography",
            "faq", "qa",
            "article", "chapter",
            "page", "chapter");

    /**
     * Reads an entry.
     *
     * @param keys the keys allowed beside the role
     * @param list the key of the list that contains it
     */
    static Optional<RoleEntry> read(Value.Mapping mapping, Keys keys, String list, DiagnosticSink sink) {
        List<Value.Pair> roles = new ArrayList<>();
        List<Value.Pair> siblings = new ArrayList<>();
        for (Value.Pair pair : mapping.pairs()) {
            (ROLES.contains(pair.key()) ? roles : siblings).add(pair);
        }
        if (roles.size() > 1) {
            sink.report(Code.WRONG_VALUE.at(
                    roles.get(1).position(),
                    "roles",
                    roles.get(0).key(),
                    roles.get(1).key()));
        }
        boolean strange = unknown(siblings, keys, roles.isEmpty() ? "role" : "within", list, sink);
        if (roles.isEmpty()) {
            if (!strange) {
                sink.report(Code.MISSING_KEY.at(mapping.position(), "role", list, Phrase.list(ROLES)));
            }
            return Optional.empty();
        }
        Value.Pair role = roles.get(0);
        List<Value.Pair> details = new ArrayList<>(known(siblings, keys));
        Optional<List<Value.Pair>> own = within(role, details.isEmpty());
        own.ifPresent(pairs -> pairs.forEach(pair -> addOnce(pair, details, sink)));
        if (own.isEmpty()) {
            FILE.shape().read(role.value(), role.key(), sink);
            return Optional.empty();
        }
        return keys.read(new Value.Mapping(details, mapping.position()), role.key(), sink)
                .map(fields -> new RoleEntry(Role.ofKey(role.key()).orElseThrow(), fields, role.position()));
    }

    /** Returns the value of the role as details: braces are used directly, a text is a file or a title. */
    private static Optional<List<Value.Pair>> within(Value.Pair role, boolean alone) {
        if (role.value() instanceof Value.Mapping mapping) {
            return Optional.of(mapping.pairs());
        }
        if (role.value() instanceof Value.Scalar scalar) {
            boolean part = role.key().equals(Role.PART.key());
            if (scalar.isNull()) {
                return alone ? Optional.empty() : Optional.of(List.of());
            }
            return Optional.of(
                    List.of(new Value.Pair(part ? TITLE.name() : FILE.name(), role.position(), role.value())));
        }
        return Optional.empty();
    }

    private static void addOnce(Value.Pair pair, List<Value.Pair> details, DiagnosticSink sink) {
        Optional<Value.Pair> other = details.stream()
                .filter(detail -> detail.key().equals(pair.key()))
                .findFirst();
        if (other.isEmpty()) {
            details.add(pair);
            return;
        }
        sink.report(Code.KEY_TWICE.at(
                other.get().position(),
                "entry",
                pair.key(),
                pair.value().position().line().orElse(0)));
    }

    private static List<Value.Pair> known(List<Value.Pair> pairs, Keys keys) {
        List<String> names = keys.keys().stream().map(Key::name).toList();
        return pairs.stream().filter(pair -> names.contains(pair.key())).toList();
    }

    private static boolean unknown(
            List<Value.Pair> pairs, Keys keys, String variant, String list, DiagnosticSink sink) {
        List<String> legal = new ArrayList<>(keys.keys().stream().map(Key::name).toList());
        boolean found = false;
        for (Value.Pair pair : pairs) {
            if (legal.contains(pair.key()) || pair.key().startsWith("x-")) {
                continue;
            }
            found = true;
            List<String> near = new ArrayList<>(legal);
            near.addAll(ROLES);
            Phrase remedy = Optional.ofNullable(MISNOMERS.get(Keys.plain(pair.key())))
                    .or(() -> Nearest.to(pair.key(), near))
                    .map(word -> Phrase.of("config.meant", word))
                    .orElseGet(() -> Phrase.of("config.roles", Phrase.list(ROLES)));
            sink.report(Code.UNKNOWN_KEY.at(pair.position(), variant, pair.key(), list, remedy));
        }
        return found;
    }
}
