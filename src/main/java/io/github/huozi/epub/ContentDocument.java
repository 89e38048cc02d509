package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledSection;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The content document of one section, as a tree until it is written.
 *
 * @param section what it was made of
 * @param href relative to the package document
 * @param root the element that holds all of it
 */
record ContentDocument(AssembledSection section, String href, Element root) {

    /** The folder of content documents. */
    static final String FOLDER = "text/";

    /** Its name within {@link #FOLDER}, where all content documents stand. */
    String name() {
        return href.substring(FOLDER.length());
    }

    /** The manifest properties that are true of it (EPUB 3.3, D.5). */
    List<String> properties() {
        List<String> properties = new ArrayList<>();
        if (root.selectFirst("math") != null) {
            properties.add("mathml");
        }
        if (root.selectFirst("svg") != null) {
            properties.add("svg");
        }
        return properties;
    }
}
