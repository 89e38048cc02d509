package io.github.huozi.pdf.tree;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks what the engine has laid out: every box once, those that float or stand at the foot of a page too. */
public final class BoxTree {

    /** Hears of boxes in the order of the tree. */
    public interface Visitor {

        /** A block, before what is in it. */
        default void block(BlockBox box) {}

        /** A line, before what is in it. */
        default void line(LineBox line) {}

        /** What stands in a line: an inline element, or the piece of it that is on that line. */
        default void inline(InlineLayoutBox box) {}

        /** A run of text on one line. */
        default void text(InlineText text) {}
    }

    private final Visitor visitor;
    /** Boxes and runs of text, the next one last. */
    private final List<Object> toCome = new ArrayList<>();

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private BoxTree(Visitor visitor) {
        this.visitor = visitor;
    }

    public static void walk(Layer root, Visitor visitor) {
        new BoxTree(visitor).layer(root);
    }

    private void layer(Layer layer) {
        if (seen.add(layer)) {
            walk(layer.getMaster());
            layer.getFloats().forEach(this::walk);
            layer.getChildren().forEach(this::layer);
        }
    }

    /** All below a box, in order; without recursion, so that no depth of nesting is too much. */
    private void walk(Object top) {
        toCome.add(top);
        while (!toCome.isEmpty()) {
            Object next = toCome.remove(toCome.size() - 1);
            int from = toCome.size();
            if (next instanceof InlineText text) {
                visitor.text(text);
            } else if (next instanceof Box box) {
                visit(box);
            }
            Collections.reverse(toCome.subList(from, toCome.size()));
        }
    }

    /** Visits a box, and notes what is in it. */
    private void visit(Box box) {
        // Only blocks are reached by more ways than one.
        if (box instanceof BlockBox block) {
            if (!seen.add(block)) {
                return;
            }
            visitor.block(block);
        }
        if (box instanceof InlineLayoutBox inline) {
            visitor.inline(inline);
            toCome.addAll(inline.getInlineChildren());
        }
        if (box instanceof LineBox line) {
            visitor.line(line);
            toCome.addAll(line.getNonFlowContent());
        }
        if (box instanceof FlowingColumnContainerBox columns) {
            // What else it holds are boxes of the same elements that are never laid out.
            toCome.add(columns.getChild());
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            toCome.add(box.getChild(i));
        }
    }
}
