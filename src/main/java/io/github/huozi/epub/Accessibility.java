package io.github.huozi.epub;

import io.github.huozi.book.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The accessibility metadata of a book (EPUB Accessibility 1.1, 2), derived from its content. Conformance is claimed only
 * in the name of a person who has checked it: whether a description matches its picture, no program can tell.
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
     * @param moving whether any picture is animated
     * @param pages whether there is a list of pages
     */
    private Accessibility(boolean moving, boolean pages) {
        this.moving = moving;
        this.pages = pages;
    }

    static Accessibility of(List<ContentDocument> documents, EpubPictures pictures, List<Place> pages) {
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
     * Returns the model for the template of the package document.
     *
     * @param certifiedBy the person who has checked that the book conforms; empty when nobody has
     */
    Map<String, Object> model(Wording words, String certifiedBy) {
        return Map.of(
                "certifiedBy", Xhtml.clean(certifiedBy),
                "modes", modes(),
                "sufficient", undescribed == 0 ? List.of("textual") : List.of("textual,visual"),
                "features", features(),
                "hazards", List.of(moving ? "unknown" : "none"),
                "summary", summary(words, Xhtml.clean(certifiedBy)));
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

    private String summary(Wording words, String certifiedBy) {
        List<String> sentences = new ArrayList<>(List.of(words.text("access.text")));
        if (pictures()) {
            sentences.add(
                    undescribed == 0 ? words.text("access.described") : words.text("access.undescribed", undescribed));
        }
        if (tables) {
            sentences.add(words.text("access.tables"));
        }
        if (pages) {
            sentences.add(words.text("access.pages"));
        }
        sentences.add(certifiedBy.isEmpty() ? words.text("access.unjudged") : words.text("access.judged", certifiedBy));
        return String.join(words.text("access.gap"), sentences);
    }
}
