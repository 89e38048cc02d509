package io.github.huozi.diagram.classes;

import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;

/** A class while its members are being read. */
final class ClassDraft {

    private final List<LabelText> annotations = new ArrayList<>();
    private final List<LabelText> attributes = new ArrayList<>();
    private final List<LabelText> methods = new ArrayList<>();
    private LabelText title;

    ClassDraft(LabelText title) {
        this.title = title;
    }

    void title(LabelText other) {
        title = other;
    }

    /** An annotation such as {@code interface}. */
    void annotate(String name) {
        annotations.add(LabelText.plain("«" + name.strip() + "»"));
    }

    /**
     * Adds a member in Mermaid syntax: parentheses make it a method; a trailing {@code *} means abstract, {@code $} static;
     * tildes enclose type parameters.
     */
    void member(String text) {
        String bare = text.strip();
        if (bare.startsWith("<<") && bare.endsWith(">>")) {
            annotate(bare.substring(2, bare.length() - 2));
            return;
        }
        boolean method = bare.contains(")");
        String classifier = bare.endsWith("*") || bare.endsWith("$") ? bare.substring(bare.length() - 1) : "";
        String signature =
                generics(bare.substring(0, bare.length() - classifier.length()).strip());
        if (method) {
            signature = signature.replaceFirst("\\)\\s*([*$])?\\s*(?:: *)?(?=[^\\s)])", ")$1 : ");
            if (signature.matches(".*\\)[*$] : .*")) {
                classifier = signature.replaceFirst(".*\\)([*$]) : .*", "$1");
                signature = signature.replaceFirst("\\)[*$] : ", ") : ");
            }
        }
        (method ? methods : attributes).add(styled(signature, classifier));
    }

    /** Uses words, as UML allows: our faces have no italics, and underlines are hard to read at this size. */
    private static LabelText styled(String signature, String classifier) {
        String shown = LabelText.verbatim(signature).oneLine();
        return LabelText.plain(
                switch (classifier) {
                    case "*" -> shown + " {abstract}";
                    case "$" -> shown + " {static}";
                    default -> shown;
                });
    }

    /** Converts {@code List~List~int~~} to {@code List<List<int>>}. */
    static String generics(String text) {
        StringBuilder out = new StringBuilder();
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '~') {
                out.append(c);
                continue;
            }
            boolean visibility = at == 0;
            boolean opens = at + 1 < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
            if (visibility) {
                out.append('~');
            } else if (opens && (open == 0 || !afterArgument(text, at))) {
                out.append('<');
                open++;
            } else if (open > 0) {
                out.append('>');
                open--;
            } else {
                out.append('~');
            }
        }
        return out.toString();
    }

    /** Whether the tilde closes: it is followed by a name after a space, not by a type parameter. */
    private static boolean afterArgument(String text, int at) {
        return text.indexOf('~', at + 1) < 0;
    }

    /** Returns its compartments: the name with its annotations, attributes, methods. */
    NodeContent content() {
        List<LabelText> heading = new ArrayList<>(annotations);
        heading.add(bold(title));
        List<List<LabelText>> sections = new ArrayList<>();
        if (!attributes.isEmpty() || !methods.isEmpty()) {
            sections.add(attributes);
            sections.add(methods);
        }
        return new NodeContent.Sections(heading, sections);
    }

    private static LabelText bold(LabelText text) {
        return new LabelText(text.lines().stream()
                .map(line -> line.stream()
                        .map(span -> new LabelSpan(span.text(), true, span.italic()))
                        .toList())
                .toList());
    }
}
