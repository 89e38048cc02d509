package io.github.huozi.pdf.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.PrintFace;
import io.github.huozi.pdf.face.PrintFonts;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.text.CodePalette;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.SetText;
import io.github.huozi.pdf.text.TextShown;
import io.github.huozi.pdf.tree.BoxTree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes the margin of a proof: the number of every fifth line, and the source position of each paragraph. It belongs to
 * the page, not to the book, and is an artifact to screen readers.
 */
public final class ProofMargin {

    private static final float NUMBER_SIZE = 7.5f;
    private static final float PLACE_SIZE = 7f;

    /** The distance from the text block to the numbers, and from there to the positions, in points. */
    private static final float GAP = 8;

    private static final float BESIDE = 16;
    private static final int EVERY = 5;

    /** The maximum length of a position, in characters; longer ones lose their beginning. */
    private static final int LONGEST = 40;

    /** A line, from the top of the page in points. */
    private record Line(float baseline, String place) {}

    private final PrintText text;
    private final FontStack stack;
    private final PageGeometry page;
    private final double dotsPerPoint;
    private final List<Map<Integer, Line>> pages = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();

    public ProofMargin(PrintText text, PrintFonts faces, PageGeometry page, double dotsPerPoint) {
        this.text = text;
        this.stack = faces.mono();
        this.page = page;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Reads the layout before painting, while faces can still add characters. */
    public void read(Layer root) {
        List<PageBox> boxes = root.getPages();
        boxes.forEach(box -> pages.add(new TreeMap<>()));
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void line(LineBox line) {
                PrintText.Leaf leaf = leaf(line);
                int number = number(boxes, line.getAbsY());
                if (leaf != null && number >= 0) {
                    float baseline =
                            (float) ((line.getAbsY() - boxes.get(number).getTop() + line.getBaseline()) / dotsPerPoint
                                    + page.top().points());
                    pages.get(number).putIfAbsent(Math.round(baseline), new Line(baseline, place(leaf)));
                }
            }
        });
    }

    private static int number(List<PageBox> boxes, int y) {
        int low = 0;
        int high = boxes.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (y < boxes.get(middle).getBottom()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? -1 : low;
    }

    private PrintText.@Nullable Leaf leaf(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                PrintText.Leaf found =
                        child instanceof InlineText run ? leaf(run) : child instanceof Box inner ? leaf(inner) : null;
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            PrintText.Leaf found = leaf(box.getChild(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private PrintText.@Nullable Leaf leaf(InlineText run) {
        InlineLayoutBox parent = run.getParent();
        Element element = parent == null ? null : parent.getElement();
        PrintText.Leaf leaf = element == null ? null : text.leaf(element);
        return leaf == null || leaf.section() == null ? null : leaf;
    }

    /** Returns the position of a leaf, once per source line. */
    private String place(PrintText.Leaf leaf) {
        Position position = leaf.position();
        if (position.place().isEmpty()) {
            return "";
        }
        String place = position.wholeLine().toString();
        if (said.putIfAbsent(place, place) != null) {
            return "";
        }
        String shown = place.length() <= LONGEST ? place : "…" + place.substring(place.length() - LONGEST + 1);
        shown.codePoints().forEach(stack::setting);
        return shown;
    }

    /** Returns the operators for a page. */
    public byte[] on(PDPage sheet, int number) {
        if (number >= pages.size() || pages.get(number).isEmpty()) {
            return new byte[0];
        }
        // Rectos come first: their outer margin is on the right.
        boolean recto = number % 2 == 0;
        float width = (float) page.width().points();
        float outer = (float) page.outer().points();
        float from = recto ? width - outer + GAP : outer - GAP;
        float beside = recto ? from + BESIDE : from - BESIDE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "/Artifact <</Type /Pagination>> BDC\nq\n0.35 g\n");
        int nth = 0;
        for (Line line : pages.get(number).values()) {
            nth++;
            float y = (float) page.height().points() - line.baseline();
            if (nth % EVERY == 0) {
                show(out, sheet, Integer.toString(nth), NUMBER_SIZE, from, y, recto);
            }
            if (!line.place().isEmpty()) {
                show(out, sheet, line.place(), PLACE_SIZE, beside, y, recto);
            }
        }
        write(out, "Q\nEMC\n");
        return out.toByteArray();
    }

    private void show(
            ByteArrayOutputStream out, PDPage sheet, String words, float size, float x, float y, boolean recto) {
        TextShown shown = new TextShown(sheet, stack, CodePalette.NONE, size);
        SetText.read(stack, words, shown);
        PrintFace face = shown.firstFace();
        if (face == null) {
            return;
        }
        float left = recto ? x : x - SetText.width(stack, words) / 1000 * size;
        String font = sheet.getResources().add(face.font()).getName();
        write(
                out,
                "BT\n/" + font + " " + TextShown.number(size) + " Tf\n1 0 0 1 " + TextShown.number(left) + " "
                        + TextShown.number(y) + " Tm\n");
        out.writeBytes(shown.operators());
        write(out, "ET\n");
    }

    private static void write(ByteArrayOutputStream out, String operators) {
        out.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
    }
}
