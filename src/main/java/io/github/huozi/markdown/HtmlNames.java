package io.github.huozi.markdown;

import java.util.Locale;
import java.util.Set;

/** The names of HTML elements, including obsolete ones and the roots of SVG and MathML. */
final class HtmlNames {

    private static final Set<String> NAMES =
            Set.of(("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink"
                            + " blockquote body br button canvas caption center cite code col colgroup data datalist dd del"
                            + " details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame"
                            + " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd"
                            + " keygen label layer legend li link listing main map mark marquee math menu menuitem meta meter"
                            + " multicol nav nobr noembed noframes noscript object ol optgroup option output p param picture"
                            + " plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source"
                            + " spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th"
                            + " thead time title tr track tt u ul var video wbr xmp")
                    .split(" ", -1));

    private HtmlNames() {}

    /** Whether HTML has an element of this name, ignoring case. */
    static boolean has(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
