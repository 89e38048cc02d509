package io.github.huozi.read.clean;

import org.jsoup.nodes.Element;

/** An inline element that is open in the source. */
final class OpenInline implements ContentBuilder.Opened {

    final Element prototype;
    boolean used;

    OpenInline(Element prototype) {
        this.prototype = prototype;
    }
}
