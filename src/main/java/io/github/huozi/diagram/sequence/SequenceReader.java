package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.AuthorColour;
import io.github.huozi.diagram.sequence.SequenceModel.Participant;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import io.github.huozi.diagram.sequence.SequenceStep.Side;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Mermaid's {@code sequenceDiagram}. Used for one diagram. */
final class SequenceReader {

    private static final Pattern PARTICIPANT = Pattern.compile(
            "(?i)^(create\\s+)?(participant|actor)\\s+(?<id>.+?)\\s*(?:@\\{(?<shape>[^}]*)\\})?(?:\\s+as\\s+(?<label>.*))?$");
    private static final Pattern CONFIGURED = Pattern.compile("[\"']?(type|alias)[\"']?\\s*:\\s*[\"']([^\"']*)[\"']");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^note\\s+(left\\s+of|right\\s+of|over)\\s+(?<from>[^:,]+?)\\s*(?:,\\s*(?<to>[^:,]+?)\\s*)?:(?<text>.*)$");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)^(loop|alt|opt|par_over|par|critical|break|rect|box)(?:\\s+(?<rest>.*))?$");
    private static final Pattern BRANCH = Pattern.compile("(?i)^(else|and|option)(?:\\s+(?<rest>.*))?$");
    private static final Pattern LIFE = Pattern.compile("(?i)^(activate|deactivate|destroy)\\s+(?<id>.+)$");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^autonumber(?:\\s+(?<off>off)|\\s+(?<start>[\\d.]+)(?:\\s+(?<step>[\\d.]+))?)?$");
    private static final Pattern TITLE = Pattern.compile("^(?i:title)\\s*:?\\s+(?<text>.*)$|^(?i:title):(?<tight>.*)$");

    /** Links out of the drawing on a screen. */
    private static final Pattern LINKS = Pattern.compile("(?i)^(links?|properties|details)\\s+[^:]+:.*$");

    private static final Pattern COLOUR = Pattern.compile(
            "(?i)^(rgba?\\([^)]*\\)|hsla?\\([^)]*\\)|#[0-9a-f]{3,8}(?=\\s|$)|transparent(?=\\s|$)|[a-z]+(?=\\s|$))\\s*(.*)$");
    private static final Pattern WRAP = Pattern.compile("(?i)^\\s*:?\\s*(?:no)?wrap:");
    private static final Pattern UNSPOKEN = Pattern.compile(".*[<>;,:].*");

    private final SequenceBuilder builder = new SequenceBuilder();

    private SequenceReader() {}

    /**
     * Reads a diagram.
     *
     * @throws DiagramFault at the first statement that is not understood
     */
    static SequenceModel read(DiagramSource source) {
        SequenceReader reader = new SequenceReader();
        if (!source.headline().isEmpty()) {
            reader.statements(
                    new SourceLine(source.keywordLine(), source.headline().replaceFirst("^;", ""), 0, 1));
        }
        source.lines().forEach(reader::statements);
        return reader.builder.build(source.title());
    }

    /** Splits a line into statements. The semicolon at the end of an entity is part of it. */
    private void statements(SourceLine line) {
        String text = line.text();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean ends = at == text.length() || (text.charAt(at) == ';' && !endsEntity(text, at));
            if (ends) {
                String one = text.substring(from, at).strip();
                if (!one.isEmpty() && !one.startsWith("#")) {
                    SourceLine statement = new SourceLine(line.number(), one, line.indent(), line.column() + from);
                    if (!understands(statement)) {
                        throw statement.notUnderstood();
                    }
                }
                from = at + 1;
            }
        }
    }

    private static boolean endsEntity(String text, int semicolon) {
        int at = semicolon - 1;
        while (at >= 0 && Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 0x80) {
            at--;
        }
        return at >= 0 && at < semicolon - 1 && text.charAt(at) == '#';
    }

    private boolean understands(SourceLine statement) {
        String text = statement.text();
        return link(statement)
                || ends(statement)
                || participant(text)
                || note(text)
                || life(text)
                || numbering(text)
                || branch(statement)
                || block(statement)
                || title(text)
                || message(text);
    }

    private boolean link(SourceLine statement) {
        boolean link = LINKS.matcher(statement.text()).matches();
        if (link) {
            builder.ignore(new IgnoredStatement(statement.number(), statement.text()));
        }
        return link;
    }

    private boolean ends(SourceLine statement) {
        if (!statement.text().equalsIgnoreCase("end")) {
            return false;
        }
        if (!builder.close()) {
            throw statement.notUnderstood();
        }
        return true;
    }

    private boolean participant(String text) {
        Matcher found = PARTICIPANT.matcher(text);
        if (!found.matches() || UNSPOKEN.matcher(found.group("id")).matches()) {
            return false;
        }
        String id = found.group("id").strip();
        Shape shape = found.group(2).equalsIgnoreCase("actor") ? Shape.ACTOR : Shape.PARTICIPANT;
        String label = found.group("label");
        Matcher configured = CONFIGURED.matcher(found.group("shape") == null ? "" : found.group("shape"));
        while (configured.find()) {
            if (configured.group(1).equals("type")) {
                Optional<Shape> named = shape(configured.group(2));
                if (named.isEmpty()) {
                    return false;
                }
                shape = named.get();
            } else if (label == null) {
                label = configured.group(2);
            }
        }
        builder.declare(new Participant(id, label == null ? LabelText.EMPTY : label(label), shape));
        if (found.group(1) != null) {
            builder.add(new SequenceStep.Create(id));
        }
        return true;
    }

    private static Optional<Shape> shape(String name) {
        for (Shape shape : Shape.values()) {
            if (shape.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private boolean note(String text) {
        Matcher found = NOTE.matcher(text);
        if (!found.matches()) {
            return false;
        }
        Side side = Side.valueOf(found.group(1).split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
        String to = found.group("to");
        if (to != null && side != Side.OVER) {
            return false;
        }
        String from = builder.mention(found.group("from"));
        String last = to == null ? from : builder.mention(to);
        builder.add(new SequenceStep.Note(side, from, last, label(found.group("text"))));
        return true;
    }

    private boolean life(String text) {
        Matcher found = LIFE.matcher(text);
        if (!found.matches() || UNSPOKEN.matcher(found.group("id")).matches()) {
            return false;
        }
        String id = builder.mention(found.group("id"));
        builder.add(
                switch (found.group(1).toLowerCase(Locale.ROOT)) {
                    case "activate" -> new SequenceStep.Activate(id);
                    case "deactivate" -> new SequenceStep.Deactivate(id);
                    default -> new SequenceStep.Destroy(id);
                });
        return true;
    }

    private boolean numbering(String text) {
        Matcher found = NUMBER.matcher(text);
        if (!found.matches()) {
            return false;
        }
        if (found.group("off") != null) {
            builder.stopNumbers();
        } else {
            builder.number(found.group("start"), found.group("step"));
        }
        return true;
    }

    private boolean block(SourceLine statement) {
        Matcher found = BLOCK.matcher(statement.text());
        if (!found.matches()) {
            return false;
        }
        String rest = found.group("rest") == null ? "" : found.group("rest").strip();
        String name = found.group(1).toLowerCase(Locale.ROOT);
        if (MessageArrow.find(statement.text(), 0).isPresent()
                && rest.indexOf(':') >= 0
                && isMessage(statement.text())) {
            return false;
        }
        switch (name) {
            case "box" -> {
                Matcher coloured = COLOUR.matcher(rest);
                boolean hasColour = coloured.matches()
                        && AuthorColour.read(coloured.group(1)).isPresent();
                builder.openBox(
                        statement,
                        label(hasColour ? coloured.group(2) : rest),
                        hasColour ? Optional.of(coloured.group(1)) : Optional.empty());
            }
            case "rect" -> builder.openGround(statement, rest);
            case "par_over" -> builder.openFrame(statement, SequenceStep.FrameKind.PAR, label(rest));
            default ->
                builder.openFrame(
                        statement, SequenceStep.FrameKind.valueOf(name.toUpperCase(Locale.ROOT)), label(rest));
        }
        return true;
    }

    /** A participant may be called {@code loop}: then an arrow follows, not a condition. */
    private static boolean isMessage(String text) {
        return MessageArrow.find(text, 0)
                .filter(arrow -> text.substring(0, arrow.start()).strip().indexOf(' ') < 0)
                .isPresent();
    }

    private boolean branch(SourceLine statement) {
        Matcher found = BRANCH.matcher(statement.text());
        if (!found.matches() || isMessage(statement.text())) {
            return false;
        }
        String rest = found.group("rest") == null ? "" : found.group("rest");
        return builder.branch(found.group(1).toLowerCase(Locale.ROOT), label(rest));
    }

    private boolean title(String text) {
        Matcher found = TITLE.matcher(text);
        if (!found.matches() || isMessage(text)) {
            return false;
        }
        builder.title(found.group("text") == null ? found.group("tight") : found.group("text"));
        return true;
    }

    /** Reads {@code A->>+B: text}; names may contain hyphens, so something counts as an arrow only if no other follows. */
    private boolean message(String text) {
        int colon = text.indexOf(':');
        String heads = colon < 0 ? text : text.substring(0, colon);
        for (Optional<MessageArrow.Found> next = MessageArrow.find(heads, 1);
                next.isPresent();
                next = MessageArrow.find(heads, next.get().start() + 1)) {
            MessageArrow.Found found = next.get();
            String from = heads.substring(0, found.start()).strip();
            String to = heads.substring(found.end()).strip();
            if (isName(bare(from)) && isName(bare(to))) {
                String words = colon < 0 ? "" : text.substring(colon + 1);
                message(from, to, found.arrow(), label(words));
                return true;
            }
        }
        return false;
    }

    private void message(String from, String to, MessageArrow arrow, LabelText words) {
        String sender = builder.mention(bare(from));
        String receiver = builder.mention(bare(to));
        SequenceStep.Activity activity = to.startsWith("+")
                ? SequenceStep.Activity.BEGINS
                : to.startsWith("-") ? SequenceStep.Activity.ENDS : SequenceStep.Activity.NONE;
        MessageArrow.Dots dots = MessageArrow.Dots.of(from.endsWith("()"), to.matches("[+-]?\\s*\\(\\).*"));
        builder.message(
                new SequenceStep.Message(sender, receiver, arrow.with(dots), words, activity, Optional.empty()));
    }

    /** Returns a name without the suffixes for the end of an arrow and the activation of its receiver. */
    private static String bare(String name) {
        String bare = name.replaceFirst("^[+-]\\s*", "").strip();
        bare = bare.startsWith("()") ? bare.substring(2) : bare;
        return (bare.endsWith("()") ? bare.substring(0, bare.length() - 2) : bare).strip();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !UNSPOKEN.matcher(name).matches();
    }

    private static LabelText label(String text) {
        String bare = WRAP.matcher(text).replaceFirst("").strip();
        return LabelText.literal(bare);
    }
}
