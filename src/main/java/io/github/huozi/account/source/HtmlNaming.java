package io.github.huozi.account.source;

import java.util.Locale;
import java.util.Set;

/** The names of HTML's elements, by content. */
final class HtmlNaming {

    private static final Set<String> KNOWN =
            names("a abbr acronym address applet area article aside audio b base basefont"
                    + " bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist"
                    + " dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1"
                    + " h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label layer legend li"
                    + " link listing main map mark marquee math menu menuitem meta meter multicol nav nobr noembed noframes noscript"
                    + " object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search"
                    + " section select slot small source spacer span strike strong style sub summary sup svg table tbody td template"
                    + " textarea tfoot th thead time title tr track tt u ul var video wbr xmp");

    /** Elements whose content is not, or may not be, text of the page. */
    private static final Set<String> NOT_TEXT = names(
            "script style template noscript iframe object canvas svg audio video"
                    + " select button textarea datalist noembed noframes title map applet math head option optgroup progress meter rp");

    private static final Set<String> CODE = names("pre code listing xmp plaintext tt");

    private static final Set<String> VOID =
            names("br hr img input meta link base source track param embed area col wbr frame"
                    + " basefont bgsound keygen spacer isindex");

    private HtmlNaming() {}

    private static Set<String> names(String list) {
        return Set.of(list.split(" ", -1));
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isNotText(String name) {
        return NOT_TEXT.contains(name);
    }

    static boolean isCode(String name) {
        return CODE.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }
}
