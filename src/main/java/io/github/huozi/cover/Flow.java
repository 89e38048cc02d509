package io.github.huozi.cover;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Implements the extension that cover templates have beyond SVG: an element {@code flow} that sets blocks of text one after the
 * other within a box and is replaced by outlines. {@code covers/README.md} documents its attributes.
 */
final class Flow {

    private static final int MOST_STEPS = 8;

    private final Element element;
    private final FontLibrary fonts;
    private final boolean vertical;

    /** Where lines begin, and their maximum length. */
    private final double start;

    private final double measure;

    /** Where stacking of lines begins, and its extent. */
    private final double edge;

    private final double depth;

    /** A piece of a flow, with its extent along the stack. */
    private sealed interface Piece {

        double gap();

        double depth();
    }

    /** Lines of text. */
    private record Block(List<Line> lines, double size, double leading, double gap, String fill) implements Piece {

        @Override
        public double depth() {
            return lines.size() * leading * size - (leading - 1) * size;
        }
    }

    /** Any other SVG element, drawn from the flow's left edge and its own top. */
    private record Ornament(Element drawing, double gap, double depth) implements Piece {}

    Flow(Element element, FontLibrary fonts) {
        this.element = element;
        this.fonts = fonts;
        this.vertical = text(element, "mode", "horizontal").equals("vertical");
        double x = number(element, "x", 0);
        double y = number(element, "y", 0);
        double width = number(element, "width", 0);
        double height = number(element, "height", 0);
        this.start = vertical ? y : x;
        this.measure = vertical ? height : width;
        this.edge = vertical ? x + width : y;
        this.depth = vertical ? width : height;
    }

    /** Replaces the flow by outlines. */
    void replace() {
        Element group = element.getOwnerDocument().createElementNS(Svg.NAMESPACE, "g");
        List<Piece> pieces = fitted();
        double at =
                switch (text(element, "stack", "start")) {
                    case "end" -> depth - total(pieces);
                    case "middle" -> (depth - total(pieces)) / 2;
                    default -> 0;
                };
        boolean first = true;
        for (Piece piece : pieces) {
            at += first ? 0 : piece.gap();
            draw(piece, vertical ? edge - at : edge + at, group);
            at += piece.depth();
            first = false;
        }
        element.getParentNode().replaceChild(group, element);
    }

    /** Returns the pieces, all scaled down by the same factor until they fit. */
    private List<Piece> fitted() {
        double share = 1;
        List<Piece> pieces = pieces(share);
        for (int i = 0; i < MOST_STEPS && total(pieces) > depth; i++) {
            share *= Math.max(0.5, Math.min(0.98, depth / total(pieces)));
            pieces = pieces(share);
        }
        return pieces;
    }

    private List<Piece> pieces(double share) {
        List<Piece> pieces = new ArrayList<>();
        for (Element child : Svg.children(element)) {
            if (!child.getLocalName().equals("block")) {
                pieces.add(new Ornament(child, number(child, "gap", 0) * share, number(child, "depth", 0)));
            } else if (!child.getTextContent().isBlank()) {
                pieces.add(block(child, share));
            }
        }
        return pieces;
    }

    private static double total(List<Piece> pieces) {
        double total = 0;
        for (int i = 0; i < pieces.size(); i++) {
            total += pieces.get(i).depth() + (i == 0 ? 0 : pieces.get(i).gap());
        }
        return total;
    }

    private Block block(Element child, double share) {
        Weight weight = text(child, "weight", "regular").equals("bold") ? Weight.BOLD : Weight.REGULAR;
        String family = text(child, "font", "serif").equals("sans") ? FontLibrary.SANS : FontLibrary.SERIF;
        FontChain chain = fonts.chain(weight, family);
        double spacing = number(child, "spacing", 0);
        double leading = number(child, "leading", 1.3);
        TitleBreaker.Room room = new TitleBreaker.Room(
                measure, depth * share, number(child, "size", 100) * share, leading, (int) number(child, "lines", 1));
        TitleBreaker.Lines lines = TitleBreaker.breakTitle(
                child.getTextContent().strip().replaceAll("\\s+", " "), room, line -> line(line, chain, spacing)
                        .length());
        return new Block(
                lines.lines().stream().map(line -> line(line, chain, spacing)).toList(),
                lines.size(),
                leading,
                number(child, "gap", 0) * share,
                text(child, "fill", "#000000"));
    }

    private Line line(String text, FontChain chain, double spacing) {
        return vertical ? new TitleColumn(text, chain, spacing) : new TitleText(text, chain, spacing);
    }

    private void draw(Piece piece, double at, Element target) {
        Element drawn;
        if (piece instanceof Block block) {
            drawn = target.getOwnerDocument().createElementNS(Svg.NAMESPACE, "path");
            drawn.setAttribute("fill", block.fill());
            drawn.setAttribute("d", outlines(block, at));
        } else {
            drawn = target.getOwnerDocument().createElementNS(Svg.NAMESPACE, "g");
            double x = vertical ? at - piece.depth() : start;
            double y = vertical ? start : at;
            drawn.setAttribute("transform", "translate(" + SvgPath.number(x) + " " + SvgPath.number(y) + ")");
            drawn.appendChild(((Ornament) piece).drawing().cloneNode(true));
        }
        target.appendChild(drawn);
    }

    private String outlines(Block block, double at) {
        StringBuilder path = new StringBuilder();
        double side = at;
        for (Line line : block.lines()) {
            path.append(line.draw(begin(line.length() * block.size()), side, block.size()));
            side += (vertical ? -1 : 1) * block.leading() * block.size();
        }
        return path.toString();
    }

    /** Returns where a line of a given length begins. */
    private double begin(double length) {
        return start
                + switch (text(element, "align", "start")) {
                    case "end" -> measure - length;
                    case "middle" -> (measure - length) / 2;
                    default -> 0;
                };
    }

    private static String text(Element element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value.isBlank() ? otherwise : value.strip();
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = text(element, attribute, "");
        try {
            return value.isEmpty() ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new CoverFault("cover.number", attribute, element.getTagName(), value);
        }
    }
}
