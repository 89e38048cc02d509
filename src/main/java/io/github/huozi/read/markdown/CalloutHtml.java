package io.github.huozi.read.markdown;

import io.github.huozi.book.Callout;
import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.markdown.Container;
import io.github.huozi.read.clean.Attributes;
import io.github.huozi.read.source.SourceFindings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The HTML element of a container.
 *
 * @param name the name of the element
 * @param attributes the attributes in HTML, each after a space
 */
record CalloutHtml(String name, String attributes) {

    /** Containers whose effect on a site a page cannot reproduce. */
    private static final Set<String> PLAIN = Set.of(
            "raw",
            "v-pre",
            "code-group",
            "code-tabs",
            "tabs",
            "tab",
            "center",
            "left",
            "right",
            "columns",
            "column",
            "col",
            "row",
            "demo",
            "card",
            "cards",
            "grid",
            "steps",
            "group",
            "div",
            "align",
            "flex",
            "normal-demo",
            "code-group-item",
            "playground",
            "theorem",
            "only",
            "slots");

    private static final String QUARTO = "callout-";

    static CalloutHtml of(Container container, String position, SourceFindings findings) {
        if (!container.isClosed()) {
            report(Code.UNCLOSED_BLOCK, position, "container", "::: " + container.name(), findings);
        }
        if (container.isCutOff()) {
            report(Code.UNCLOSED_BLOCK, position, "indented", container.mark() + " " + container.name(), findings);
        }
        Optional<Callout> callout = Callout.of(bare(container.name()));
        if (container.form() != Container.Form.SHOWN) {
            return new CalloutHtml("details", container.form() == Container.Form.UNFOLDED ? " open" : "");
        }
        if (callout.isPresent()) {
            boolean titled = container.isUntitled() || title(container) != null;
            return new CalloutHtml("aside", attributes(callout.get(), titled));
        }
        if (!PLAIN.contains(container.name().toLowerCase(Locale.ROOT))) {
            report(Code.UNKNOWN_SHORT_CODE, position, "container", container.mark() + " " + container.name(), findings);
        }
        StringBuilder attributes = new StringBuilder(" class=\"");
        HtmlEscape.escape(container.name(), attributes);
        return new CalloutHtml("div", attributes.append('"').toString());
    }

    /** Returns the title of a container; in Quarto's callouts an initial heading is the title. */
    static @Nullable Node title(Container container) {
        Node first = container.getFirstChild();
        boolean heads = first instanceof Heading && container.name().startsWith(QUARTO);
        return first instanceof Container.Title || heads ? first : null;
    }

    /** Strips the common prefix of Quarto's names: {@code callout-note}. */
    static String bare(String name) {
        return name.startsWith(QUARTO) ? name.substring(QUARTO.length()) : name;
    }

    private static void report(Code code, String position, String variant, String name, SourceFindings findings) {
        int colon = position.indexOf(':');
        Position at = colon < 0
                ? findings.source()
                : findings.source()
                        .at(
                                Integer.parseInt(position.substring(0, colon)),
                                Integer.parseInt(position.substring(colon + 1)));
        findings.sink().report(code.at(at, variant, name));
    }

    /** Returns the attributes of a callout's {@code aside}. */
    static String attributes(Callout callout, boolean titled) {
        String name = titled ? "" : " " + Markup.CALLOUT_NAME + "=\"" + callout.name() + "\"";
        return " " + Attributes.OWN_CLASS + "=\"" + callout.classes() + "\"" + name;
    }

    boolean isFolded() {
        return name.equals("details");
    }
}
