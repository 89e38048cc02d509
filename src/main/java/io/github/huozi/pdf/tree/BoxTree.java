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

/** Walks the engine's layout: visits every box once, including floats and footnotes. */
public final class BoxTree {

    /** Receives boxes in tree order. */
    public interface Visitor {

        /** A block, before its content. */
        default void block(BlockBox box) {}

        /** A line, before its content. */
        default void line(LineBox line) {}

        /** Inline content: an element, or the part of it on that line. */
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

    /** Walks everything below a box, in order and without recursion, so that deep nesting is harmless. */
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

    /** Visits a box and schedules its content. */
    private void visit(Box box) {
        // Only blocks can be reached in several ways.
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
            // Its other boxes are duplicates that are never laid out.
            toCome.add(columns.getChild());
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            toCome.add(box.getChild(i));
        }
    }
}
