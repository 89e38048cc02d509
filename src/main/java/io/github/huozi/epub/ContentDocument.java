package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledSection;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The content document of one section, as a tree until it is serialized.
 *
 * @param section the section it was made from
 * @param href the address relative to the package document
 * @param root the root element
 */
record ContentDocument(AssembledSection section, String href, Element root) {

    /** The folder of content documents. */
    static final String FOLDER = "text/";

    /** Returns the name within {@link #FOLDER}, which holds all content documents. */
    String name() {
        return href.substring(FOLDER.length());
    }

    /** Returns the manifest properties that apply to it (EPUB 3.3, D.5). */
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
