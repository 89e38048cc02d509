package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Removes the badges of a repository: remote pictures that show its build status, licence or number of stars. In a book
 * they would be lines of addresses.
 */
public final class Badges implements ContentPass {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//(?:"
            + "(?:[\\w-]+\\.)*(?:shields\\.io|badge\\.fury\\.io|badgen\\.net|travis-ci\\.(?:org|com)|circleci\\.com|codecov\\.io"
            + "|coveralls\\.io|appveyor\\.com|app\\.codacy\\.com|codeclimate\\.com|badges\\.gitter\\.im|readthedocs\\.org/projects"
            + "|opencollective\\.com|snyk\\.io|david-dm\\.org|isitmaintained\\.com|visitor-badge\\.[\\w.]+|hits\\.seeyoufarm\\.com"
            + "|deepsource\\.io|sonarcloud\\.io|bestpractices\\.coreinfrastructure\\.org|packagephobia\\.com|pepy\\.tech"
            + "|netlify\\.com/api/v1/badges|komarev\\.com|contrib\\.rocks|zenodo\\.org/badge|gitpod\\.io/button|mybinder\\.org/badge\\S*"
            + "|colab\\.research\\.google\\.com/assets)(?:[/:?]|$).*"
            + "|github\\.com/[^?#]*/(?:badge\\.svg|workflows/[^?#]*\\.svg).*"
            + "|gitee\\.com/[^?#]*/badge/\\S*"
            + "|[^?#]*/badges?/[^?#]*\\.(?:svg|png)(?:[?#].*)?)");

    private static final Set<String> HOLDERS = Set.of("a", "p", "figure", "center", "div", "span", "em", "strong");

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        if (book.settings().pictures().badges() == PictureSettings.Badges.KEEP) {
            return book;
        }
        List<Position> places = new ArrayList<>();
        book.forEachSection(section -> section.texts().forEach(text -> take(text, section, places)));
        if (!places.isEmpty()) {
            context.report(Code.BADGES_LEFT_OUT.at(places.get(0), "badges", places.size()));
        }
        return book;
    }

    private static void take(Element text, Section section, List<Position> places) {
        for (Element picture : text.select("img[src]")) {
            if (ADDRESS.matcher(picture.attr("src").strip()).matches()) {
                places.add(Markup.position(picture, section.position()));
                remove(picture, text);
            }
        }
    }

    /** Removes a picture, and every element that then is empty. */
    private static void remove(Element picture, Element text) {
        Element at = picture;
        while (true) {
            Element holder = at.parent();
            at.remove();
            if (holder == null
                    || holder.equals(text)
                    || !HOLDERS.contains(holder.normalName())
                    || holder.childrenSize() > 0
                    || !holder.text().isBlank()) {
                return;
            }
            at = holder;
        }
    }
}
