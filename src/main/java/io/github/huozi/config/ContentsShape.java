package io.github.huozi.config;

import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of chapters. An entry names its role and its file ({@code chapter: 05.md}; a part its title), or more within
 * braces or beside it: {@code title}, {@code file}, {@code contents}.
 */
record ContentsShape() implements Shape<List<ContentsEntry>> {

    private static final Key<String> TITLE =
            new Key<>("title", Shapes.words("从进程说开去"), "taken as it is; else the file's own");
    private static final Key<Located<String>> FILE =
            new Key<>("file", Shapes.file("05.md").located(), "a path in the book's folder");
    private static final Key<List<ContentsEntry>> CONTENTS =
            new Key<>("contents", new Within(), "the entries within it");
    private static final Keys DETAILS = Keys.of(TITLE, FILE, CONTENTS);
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).toList();
    private static final Map<String, String> MISNOMERS = Map.of(
            "epilogue", "did you mean `closing`?",
            "conclusion", "did you mean `closing`?",
            "intro", "did you mean `introduction`?",
            "appendices", "did you mean `appendix`?",
            "references", "did you mean `bibliography`?",
            "faq", "did you mean `qa`?",
            "article", "did you mean `chapter`?",
            "page", "did you mean `chapter`?");

    /** The same list one level down; its own class, since a static field cannot hold its own shape. */
    private record Within() implements Shape<List<ContentsEntry>> {
        @Override
        public Optional<List<ContentsEntry>> read(Value value, String name, DiagnosticSink sink) {
            return list(value, sink);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("$ref", "#/$defs/contents");
        }
    }

    @Override
    public Optional<List<ContentsEntry>> read(Value value, String name, DiagnosticSink sink) {
        Optional<List<ContentsEntry>> read = list(value, sink);
        read.ifPresent(entries -> entries.stream()
                .filter(entry -> entry.role() == Role.SECTION)
                .forEach(entry -> misplacedSection(entry, sink)));
        return read;
    }

    private static Optional<List<ContentsEntry>> list(Value value, DiagnosticSink sink) {
        if (!(value instanceof Value.Sequence sequence)) {
            sink.report(
                    Code.WRONG_TYPE,
                    value.position(),
                    "`contents` must be a list, not " + value.describe(),
                    "write one line an entry, as in `- chapter: 01.md`");
            return Optional.empty();
        }
        List<ContentsEntry> entries = new ArrayList<>();
        for (Value item : sequence.items()) {
            if (item instanceof Value.Mapping mapping) {
                entry(mapping, sink).ifPresent(entries::add);
            } else {
                sink.report(
                        Code.WRONG_TYPE,
                        item.position(),
                        "an entry of `contents` must name its role, which " + item.describe() + " does not",
                        "write `- chapter: " + (item instanceof Value.Scalar s && !s.isNull() ? s.text() : "01.md")
                                + "`, or another role: " + String.join(", ", ROLES));
            }
        }
        return Optional.of(entries);
    }

    private static Optional<ContentsEntry> entry(Value.Mapping mapping, DiagnosticSink sink) {
        List<Value.Pair> roles = new ArrayList<>();
        List<Value.Pair> siblings = new ArrayList<>();
        for (Value.Pair pair : mapping.pairs()) {
            (ROLES.contains(pair.key()) ? roles : siblings).add(pair);
        }
        if (roles.size() > 1) {
            sink.report(
                    Code.WRONG_VALUE,
                    roles.get(1).position(),
                    "one entry has two roles, `" + roles.get(0).key() + "` and `"
                            + roles.get(1).key() + "`",
                    "begin each entry with `- ` on a line of its own");
        }
        boolean strange = unknown(siblings, roles.isEmpty(), sink);
        if (roles.isEmpty()) {
            if (!strange) {
                sink.report(
                        Code.MISSING_KEY,
                        mapping.position(),
                        "an entry of `contents` without a role",
                        "begin it with `chapter:` or another role: " + String.join(", ", ROLES));
            }
            return Optional.empty();
        }
        Value.Pair role = roles.get(0);
        List<Value.Pair> details = new ArrayList<>(known(siblings));
        Optional<List<Value.Pair>> own = within(role, details.isEmpty());
        own.ifPresent(pairs -> pairs.forEach(pair -> addOnce(pair, details, sink)));
        if (own.isEmpty()) {
            FILE.shape().read(role.value(), role.key(), sink);
            return Optional.empty();
        }
        return DETAILS.read(new Value.Mapping(details, mapping.position()), role.key(), sink)
                .flatMap(fields -> entry(role, fields, sink));
    }

    /** What stands behind the role's colon, as details: braces are taken as they are, a text is a file or a title. */
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
        sink.report(
                Code.KEY_TWICE,
                other.get().position(),
                "the entry has a " + pair.key() + " already, in line "
                        + pair.value().position().line(),
                "keep one of the two");
    }

    private static List<Value.Pair> known(List<Value.Pair> pairs) {
        List<String> names = DETAILS.keys().stream().map(Key::name).toList();
        return pairs.stream().filter(pair -> names.contains(pair.key())).toList();
    }

    private static boolean unknown(List<Value.Pair> pairs, boolean roleless, DiagnosticSink sink) {
        List<String> legal =
                new ArrayList<>(DETAILS.keys().stream().map(Key::name).toList());
        boolean found = false;
        for (Value.Pair pair : pairs) {
            if (legal.contains(pair.key()) || pair.key().startsWith("x-")) {
                continue;
            }
            found = true;
            List<String> near = new ArrayList<>(legal);
            near.addAll(ROLES);
            String hint = Optional.ofNullable(MISNOMERS.get(Keys.plain(pair.key())))
                    .or(() -> Nearest.to(pair.key(), near).map(word -> "did you mean `" + word + "`?"))
                    .orElse("roles are " + String.join(", ", ROLES));
            String what = roleless ? "there is no role `" : "there is no key `";
            sink.report(Code.UNKNOWN_KEY, pair.position(), what + pair.key() + "` in `contents`", hint);
        }
        return found;
    }

    private static Optional<ContentsEntry> entry(Value.Pair pair, Fields details, DiagnosticSink sink) {
        Role role = Role.ofKey(pair.key()).orElseThrow();
        List<ContentsEntry> children = details.get(CONTENTS).orElse(List.of());
        ContentsEntry entry = new ContentsEntry(role, details.get(TITLE), details.get(FILE), children, pair.position());
        children.forEach(child -> checkNesting(entry, child, sink));
        // What was given and is faulty has been told already; its place is kept for what stands within it.
        if (details.has(FILE) || (details.has(TITLE) && (role == Role.PART || details.has(CONTENTS)))) {
            checkPartTitle(entry, details.position(TITLE), sink);
            return Optional.of(entry);
        }
        String lacks = role == Role.PART || details.has(CONTENTS) ? "title" : "file";
        sink.report(
                Code.MISSING_KEY,
                pair.position(),
                "`" + role.key() + "` has no " + lacks,
                lacks.equals("file") ? "write `" + role.key() + ": 01.md`" : "add `title: …`");
        return Optional.empty();
    }

    private static void checkPartTitle(ContentsEntry entry, Position position, DiagnosticSink sink) {
        if (entry.role() == Role.PART
                && entry.file().isEmpty()
                && entry.title().orElse("").matches(".*\\.(md|markdown|html?|xhtml)")) {
            sink.report(
                    Code.WRONG_VALUE,
                    position,
                    "`part` takes a title, and `" + entry.title().orElse("") + "` is a file",
                    "write `part: {file: " + entry.title().orElse("") + "}`");
        }
    }

    private static void checkNesting(ContentsEntry parent, ContentsEntry child, DiagnosticSink sink) {
        boolean parentIsPart = parent.role() == Role.PART;
        if (!parentIsPart && child.role() != Role.SECTION) {
            sink.report(
                    Code.WRONG_VALUE,
                    child.position(),
                    "`" + child.role().key() + "` stands within `"
                            + parent.role().key() + "`",
                    "within it write `section`; only a part holds chapters");
        } else if (parentIsPart && child.role() == Role.SECTION) {
            misplacedSection(child, sink);
        }
    }

    private static void misplacedSection(ContentsEntry entry, DiagnosticSink sink) {
        sink.report(Code.WRONG_VALUE, entry.position(), "`section` stands outside of any chapter", "write `chapter`");
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("$ref", "#/$defs/contents");
    }

    /** What {@code #/$defs/contents} refers to. */
    static Map<String, Object> definition() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            properties.put(
                    role.key(), Map.of("anyOf", List.of(Map.of("type", List.of("string", "null")), DETAILS.schema())));
        }
        DETAILS.keys().forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "object");
        entry.put("properties", properties);
        entry.put("patternProperties", Map.of("^x-", Map.of()));
        entry.put("additionalProperties", false);
        entry.put(
                "anyOf",
                ROLES.stream().map(role -> Map.of("required", List.of(role))).toList());
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", entry);
        return list;
    }
}
