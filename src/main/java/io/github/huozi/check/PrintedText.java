package io.github.huozi.check;

import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a tagged PDF in reading order, with the place of every character. The structure tree groups the
 * content, so that running heads and folios are left out and a paragraph across two pages is one.
 */
final class PrintedText {

    /** Structure types that contain lines of text. */
    private static final Set<String> BLOCKS = Set.of(
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "LBody",
            "Lbl",
            "TD",
            "TH",
            "Caption",
            "Note",
            "BlockQuote",
            "TOCI",
            "Code",
            "Div",
            "Sect",
            "Part",
            "Document",
            "Figure",
            "Formula",
            "Index");

    /** Structure types that may be within a line, or contain lines. */
    private static final Set<String> INLINE_TOO = Set.of("Code", "Figure", "Formula");

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    /** The glyphs of each marked content, by page and marked-content id. */
    private final Map<Integer, Map<Integer, List<TextPosition>>> content = new HashMap<>();

    private final List<PrintedParagraph> paragraphs = new ArrayList<>();

    private PrintedText(PDDocument document) {
        this.document = document;
    }

    /**
     * Returns all paragraphs; none if the document is not tagged.
     *
     * @param control may stop it between two pages
     */
    static List<PrintedParagraph> read(PDDocument document, BuildControl control) throws IOException {
        PrintedText text = new PrintedText(document);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return List.of();
        }
        text.readPages(control);
        text.read(root);
        return RightEdges.told(text.paragraphs);
    }

    /** Reads the text of a page, except text in drawings, which is not in lines. */
    private static final class LineExtractor extends PDFMarkedContentExtractor {

        LineExtractor() throws IOException {}

        @Override
        public void showForm(PDFormXObject form) {}

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) {}
    }

    private void readPages(BuildControl control) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            control.check();
            number++;
            pageNumbers.put(page.getCOSObject(), number);
            PDFMarkedContentExtractor extractor = new LineExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, List<TextPosition>> onPage = new HashMap<>();
            extractor.getMarkedContents().forEach(marked -> collect(marked, -1, onPage));
            content.put(number, onPage);
        }
    }

    private static void collect(PDMarkedContent marked, int around, Map<Integer, List<TextPosition>> to) {
        if (marked.getActualText() != null && marked.getActualText().isEmpty() && !isHyphen(marked)) {
            // Emphasis dots, which are not characters.
            return;
        }
        int id = marked.getMCID() >= 0 ? marked.getMCID() : around;
        for (Object part : marked.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, id, to);
            } else if (part instanceof TextPosition position && id >= 0) {
                to.computeIfAbsent(id, none -> new ArrayList<>()).add(position);
            }
        }
    }

    private static boolean isHyphen(PDMarkedContent marked) {
        return marked.getContents().stream()
                .allMatch(part -> part instanceof TextPosition glyph && "-".equals(glyph.getUnicode()));
    }

    /** A pending step: an element or marked content, its parent, and the block that its text goes to. */
    private record Step(Object kid, PDStructureNode parent, LineMaker block) {}

    /** Traverses the tree with an explicit stack, since a file may be nested to any depth. */
    private void read(PDStructureNode root) {
        List<LineMaker> blocks = new ArrayList<>();
        Deque<Step> steps = new ArrayDeque<>();
        push(root, new LineMaker(""), steps);
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.kid() instanceof PDStructureElement element) {
                LineMaker block = step.block();
                String type = element.getStandardStructureType();
                boolean inline = INLINE_TOO.contains(type) && block.isText();
                if (BLOCKS.contains(type) && !inline) {
                    block = block.in(type);
                    blocks.add(block);
                }
                push(element, block, steps);
            } else {
                add(step.kid(), step.parent(), step.block());
            }
        }
        blocks.stream()
                .map(LineMaker::paragraph)
                .filter(p -> !p.lines().isEmpty())
                .forEach(paragraphs::add);
    }

    private static void push(PDStructureNode parent, LineMaker block, Deque<Step> steps) {
        List<Object> kids = parent.getKids();
        for (int i = kids.size() - 1; i >= 0; i--) {
            steps.push(new Step(kids.get(i), parent, block));
        }
    }

    private void add(Object kid, PDStructureNode parent, LineMaker block) {
        int id = -1;
        @Nullable PDPage page = parent instanceof PDStructureElement element ? element.getPage() : null;
        if (kid instanceof Integer number) {
            id = number;
        } else if (kid instanceof PDMarkedContentReference reference) {
            id = reference.getMCID();
            page = reference.getPage() == null ? page : reference.getPage();
        }
        Integer number = page == null ? null : pageNumbers.get(page.getCOSObject());
        if (id >= 0 && number != null) {
            block.add(number, content.getOrDefault(number, Map.of()).getOrDefault(id, List.of()));
        }
    }
}
