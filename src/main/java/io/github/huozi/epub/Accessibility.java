package io.github.huozi.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What a person who cannot see or read as others do needs to know of the book beforehand (EPUB Accessibility 1.1, 2),
 * derived from what it holds. Conformance is claimed in the name of a person who has checked it, and else not: whether a
 * description tells what a picture shows, no program knows.
 */
final class Accessibility {

    private int described;
    private int undescribed;
    private boolean math;
    private boolean ruby;
    private boolean tables;
    private final boolean moving;
    private final boolean pages;

    /**
     * @param moving whether a picture moves
     * @param pages whether there is a list of pages
     */
    private Accessibility(boolean moving, boolean pages) {
        this.moving = moving;
        this.pages = pages;
    }

    static Accessibility of(List<ContentDocument> documents, Pictures pictures, List<Place> pages) {
        Accessibility found = new Accessibility(pictures.anyMoves(), !pages.isEmpty());
        documents.forEach(document -> found.look(document.root()));
        return found;
    }

    private void look(Element root) {
        for (Element picture : root.select("img")) {
            if (picture.attr("alt").isBlank()) {
                undescribed++;
            } else {
                described++;
            }
        }
        for (Element drawing : root.select("svg")) {
            boolean named = drawing.hasAttr("aria-label") || drawing.selectFirst("> title") != null;
            if (named) {
                described++;
            } else {
                undescribed++;
            }
        }
        math |= root.selectFirst("math") != null;
        ruby |= root.selectFirst("ruby") != null;
        tables |= root.selectFirst("table") != null;
    }

    private boolean pictures() {
        return described + undescribed > 0;
    }

    /**
     * As the package document's template sees it.
     *
     * @param certifiedBy who has checked that the book conforms; empty when nobody has
     */
    Map<String, Object> model(Words words, String certifiedBy) {
        return Map.of(
                "certifiedBy", Xhtml.clean(certifiedBy),
                "modes", modes(),
                "sufficient", undescribed == 0 ? List.of("textual") : List.of("textual,visual"),
                "features", features(),
                "hazards", List.of(moving ? "unknown" : "none"),
                "summary", summary(words) + words.conformance(Xhtml.clean(certifiedBy)));
    }

    private List<String> modes() {
        List<String> modes = new ArrayList<>(List.of("textual"));
        if (pictures()) {
            modes.add("visual");
        }
        return modes;
    }

    private List<String> features() {
        List<String> features = new ArrayList<>(
                List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"));
        if (described > 0 && undescribed == 0) {
            features.add("alternativeText");
        }
        if (math) {
            features.add("MathML");
        }
        if (ruby) {
            features.add("rubyAnnotations");
        }
        if (pages) {
            features.add("pageNavigation");
            features.add("pageBreakMarkers");
        }
        features.add("unlocked");
        return features;
    }

    private String summary(Words words) {
        return switch (words) {
            case SIMPLIFIED -> simplified();
            case TRADITIONAL -> traditional();
            case ENGLISH -> english();
        };
    }

    private String simplified() {
        StringBuilder text = new StringBuilder("正文为可重排的文字，有目录、标题层级和阅读顺序，字体、字号和颜色可由读者调整。");
        if (pictures()) {
            text.append(undescribed == 0 ? "图片都有替代文字。" : "图片中有 " + undescribed + " 幅没有替代文字。");
        }
        if (tables) {
            text.append("表格标明了表头。");
        }
        if (pages) {
            text.append("页码与 PDF 版一致。");
        }
        return text.toString();
    }

    private String traditional() {
        StringBuilder text = new StringBuilder("正文為可重排的文字，有目錄、標題層級和閱讀順序，字型、字級和顏色可由讀者調整。");
        if (pictures()) {
            text.append(undescribed == 0 ? "圖片都有替代文字。" : "圖片中有 " + undescribed + " 幅沒有替代文字。");
        }
        if (tables) {
            text.append("表格標明了表頭。");
        }
        if (pages) {
            text.append("頁碼與 PDF 版一致。");
        }
        return text.toString();
    }

    private String english() {
        StringBuilder text = new StringBuilder("Reflowable text with a table of contents, a hierarchy of headings and a"
                + " logical reading order; font, size and colours can be changed by the reader.");
        if (pictures()) {
            text.append(
                    undescribed == 0
                            ? " All pictures have alternative text."
                            : " Pictures without alternative text: " + undescribed + ".");
        }
        if (tables) {
            text.append(" Tables name their header cells.");
        }
        if (pages) {
            text.append(" Page numbers are those of the PDF edition.");
        }
        return text.toString();
    }
}
