package io.github.huozi.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Looks for a comment that begins a block and never ends. */
public final class UnclosedComment extends AbstractVisitor {

    private @Nullable SourceSpan found;

    private UnclosedComment() {}

    /** Returns where the first one begins; null when there is none. */
    public static @Nullable SourceSpan find(Node document) {
        UnclosedComment visitor = new UnclosedComment();
        document.accept(visitor);
        return visitor.found;
    }

    @Override
    public void visit(HtmlBlock html) {
        String literal = html.getLiteral().stripLeading();
        boolean open = literal.startsWith("<!--")
                && literal.indexOf("-->", 2) < 0
                && !literal.startsWith("<!-->")
                && !literal.startsWith("<!--->");
        if (found == null && open && !html.getSourceSpans().isEmpty()) {
            found = html.getSourceSpans().get(0);
        }
    }
}
