package io.github.huozi.read.clean;

import io.github.huozi.api.Omission;
import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Marks content for some formats only: between the comments {@code <!-- only: pdf -->} and {@code <!-- /only -->}, or
 * {@code except}; with a class {@code only-pdf} or {@code except-epub}; or matched by a selector of {@code exclude}.
 * Before cleaning, all of these become classes, which cleaning keeps; afterwards the classes become {@link Markup#MEDIA}.
 */
public final class MediaMarks {

    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:" + Markup.POSITION + " (\\d+:\\d+) )?\\s*(only|except)\\s*:\\s*([a-z]+(?:[\\s,、]+[a-z]+)*)\\s*");
    private static final String WORDS = "[\\s,、]+";
    private static final Pattern CLOSE =
            Pattern.compile("(?i)(?:" + Markup.POSITION + " \\d+:\\d+ )?\\s*/\\s*(only|except)\\s*");
    private static final Pattern CLASS = Pattern.compile("(only|except)-(epub|pdf|site)");

    /** Cleaning creates these again, so the marks go on a wrapper. */
    private static final Set<String> WRAPPED = Set.of("img", "pre", "svg", "br", "hr", "table");

    private static final Set<String> INLINE = Set.of("img", "br", "svg");

    private final List<Omission> omissions;
    private final SourceFindings findings;
    private final Set<Omission> matched = new HashSet<>();

    /**
     * @param omissions the omissions of the whole book
     * @param source the name of the source
     */
    public MediaMarks(List<Omission> omissions, String source, SourceFindings findings) {
        this.omissions = omissions.stream()
                .filter(omission -> omission.source().map(source::equals).orElse(true))
                .toList();
        this.findings = findings;
    }

    /** Whether raw HTML is a comment that marks something. */
    public static boolean isMark(String html) {
        if (!html.startsWith("<!--") || !html.endsWith("-->") || html.length() < 7) {
            return false;
        }
        String data = html.substring(4, html.length() - 3);
        return OPEN.matcher(data).matches() || CLOSE.matcher(data).matches();
    }

    /** Adds its position to a mark; the parser gives comments none. */
    public static String placed(String html, String position) {
        return position.isEmpty() ? html : "<!--" + Markup.POSITION + " " + position + " " + html.substring(4);
    }

    /** Removes content for no format, and turns marks into classes. */
    public void before(Element root) {
        for (Omission omission : omissions) {
            if (omission.selector().isEmpty()) {
                continue;
            }
            for (Element element : root.select(omission.selector().get())) {
                if (element.equals(root)) {
                    continue;
                }
                matched.add(omission);
                if (omission.from().equals(Medium.all())) {
                    element.remove();
                } else {
                    mark(element, classes("except", omission.from()));
                }
            }
        }
        List<Comment> comments = new ArrayList<>();
        root.forEachNode(node -> {
            if (node instanceof Comment comment) {
                comments.add(comment);
            }
        });
        comments.forEach(this::range);
    }

    /** Returns the omissions whose selector matched. */
    public Set<Omission> matched() {
        return Set.copyOf(matched);
    }

    private static String classes(String word, Set<Medium> media) {
        StringBuilder classes = new StringBuilder();
        media.stream().sorted().forEach(medium -> classes.append(classes.isEmpty() ? "" : " ")
                .append(word)
                .append('-')
                .append(medium.key()));
        return classes.toString();
    }

    private static void mark(Element element, String classes) {
        if (WRAPPED.contains(element.normalName())) {
            Element wrapper = new Element(INLINE.contains(element.normalName()) ? "span" : "div");
            element.replaceWith(wrapper);
            wrapper.appendChild(element).attr("class", classes);
        } else {
            element.attr("class", (element.attr("class") + " " + classes).strip());
        }
    }

    /** Wraps everything from an opening comment to the closing one in an element with its mark. */
    private void range(Comment comment) {
        Matcher open = OPEN.matcher(comment.getData());
        @Nullable Element parent = comment.parent();
        if (!open.matches() || parent == null) {
            return;
        }
        Set<Medium> media = media(open.group(3));
        if (media.isEmpty()) {
            tellUnknown(comment, parent, open.group(3).split(WORDS, -1));
            return;
        }
        List<Node> between = new ArrayList<>();
        @Nullable Node at = comment.nextSibling();
        int depth = 1;
        while (at != null) {
            if (at instanceof Comment other) {
                depth += OPEN.matcher(other.getData()).matches() ? 1 : 0;
                depth -= CLOSE.matcher(other.getData()).matches() ? 1 : 0;
            }
            if (depth == 0) {
                break;
            }
            between.add(at);
            at = at.nextSibling();
        }
        if (at == null) {
            findings.report(Code.UNCLOSED_BLOCK, place(comment, parent), "mark", written(comment), open.group(2));
            return;
        }
        Element wrapper = new Element(isLine(parent) ? "span" : "div").attr("class", classes(open.group(2), media));
        comment.after(wrapper);
        wrapper.appendChildren(between);
    }

    /**
     * Reports unknown formats: a single word, or one among formats, is meant as a format; other words are an ordinary
     * comment.
     */
    private void tellUnknown(Comment comment, Element parent, String[] words) {
        if (words.length == 1
                || Stream.of(words).anyMatch(word -> Medium.ofKey(word).isPresent())) {
            findings.report(Code.NOTHING_MATCHED, place(comment, parent), "format", written(comment));
        }
    }

    private static boolean isLine(Element parent) {
        return Set.of(
                        "p",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "a",
                        "em",
                        "strong",
                        "span",
                        "dt",
                        "summary",
                        "figcaption")
                .contains(parent.normalName());
    }

    private Set<Medium> media(String words) {
        Set<Medium> media = new HashSet<>();
        for (String word : words.split(WORDS, -1)) {
            Optional<Medium> medium = Medium.ofKey(word);
            if (medium.isEmpty()) {
                return Set.of();
            }
            media.add(medium.get());
        }
        return media;
    }

    private static String written(Comment comment) {
        return comment.getData()
                .replaceFirst("^" + Markup.POSITION + " \\d+:\\d+ ", "")
                .strip();
    }

    /** Returns an element at or near the position of a comment. */
    private static Element place(Comment comment, Element parent) {
        Matcher open = OPEN.matcher(comment.getData());
        if (open.matches() && open.group(1) != null) {
            return new Element("span").attr(Markup.POSITION, open.group(1));
        }
        @Nullable Node at = comment.previousSibling();
        while (at != null && !(at instanceof Element)) {
            at = at.previousSibling();
        }
        return at instanceof Element element ? element : parent;
    }

    /** Turns the classes in cleaned content into attributes. */
    public void after(Element body) {
        for (Element element : body.select("[class*=only-], [class*=except-]")) {
            Set<Medium> only = new HashSet<>();
            Set<Medium> except = new HashSet<>();
            for (String name : List.copyOf(element.classNames())) {
                Matcher mark = CLASS.matcher(name);
                if (mark.matches()) {
                    Medium.ofKey(mark.group(2)).ifPresent(mark.group(1).equals("only") ? only::add : except::add);
                    element.removeClass(name);
                }
            }
            if (!only.isEmpty() || !except.isEmpty()) {
                limit(element, only, except);
            }
        }
        for (Omission omission : omissions) {
            if (omission.selector().isEmpty()) {
                limit(body, Set.of(), omission.from());
            }
        }
    }

    private static void limit(Element element, Set<Medium> only, Set<Medium> except) {
        Set<Medium> media = only.isEmpty() ? Medium.all() : new HashSet<>(only);
        media.removeAll(except);
        element.attr(Markup.MEDIA, media.isEmpty() ? "none" : Medium.keys(media));
        if (element.className().isEmpty()) {
            element.removeAttr("class");
        }
    }
}
