package io.github.huozi.pdf.tree;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.code.TokenKind;
import java.util.Locale;

/** A class whose name contains a number, or a word of the book's vocabulary. */
public record Detail(String cssName) implements PrintClass {

    /** Returns the class for the role of a section. */
    public static Detail of(Role role) {
        return new Detail(role.key());
    }

    /** Returns the class for people on the title page. */
    public static Detail of(Contributor.Role role) {
        return new Detail("book-" + role.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the class for readers' comments below a chapter. */
    public static Detail comments() {
        return new Detail(Markup.COMMENTS);
    }

    /** Returns the class for the replacement of a missing picture. */
    public static Detail pictureMissing() {
        return new Detail(Markup.PICTURE_MISSING);
    }

    /** Returns the class for the heading above comments. */
    public static Detail commentsTitle() {
        return new Detail("comments-title");
    }

    /** Returns the class for the list of child pages. */
    public static Detail childPages() {
        return new Detail("child-pages");
    }

    /** Returns the class for a picture drawn from text. */
    public static Detail diagram() {
        return new Detail(Markup.DIAGRAM);
    }

    /** Returns the class for a kind of token in code. */
    public static Detail of(TokenKind kind) {
        return new Detail(kind.cssClass());
    }

    /** Returns the class for the role of the section of an entry in the table of contents. */
    public static Detail contentsOf(Role role) {
        return new Detail("toc-" + role.key());
    }

    /**
     * Returns the class for the level of an entry in the table of contents.
     *
     * @param level 1 for the outermost
     */
    public static Detail contentsLevel(int level) {
        return new Detail("toc-" + level);
    }

    /**
     * Returns the class for the level of an entry in the index.
     *
     * @param level 1 for the outermost
     */
    public static Detail indexLevel(int level) {
        return new Detail("index-" + level);
    }

    /** Returns the class for the number of figures in a listing's longest line number. */
    public static Detail figures(int count) {
        return new Detail("figures-" + count);
    }
}
