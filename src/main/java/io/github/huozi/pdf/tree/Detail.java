package io.github.huozi.pdf.tree;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.code.TokenKind;
import java.util.Locale;

/** A class whose name has a number in it, or a word of the book's own vocabulary. */
public record Detail(String cssName) implements PrintClass {

    /** The role of a section. */
    public static Detail of(Role role) {
        return new Detail(role.key());
    }

    /** People on the title page. */
    public static Detail of(Contributor.Role role) {
        return new Detail("book-" + role.name().toLowerCase(Locale.ROOT));
    }

    /** What readers have written below a chapter. */
    public static Detail comments() {
        return new Detail(Markup.COMMENTS);
    }

    /** What is shown in the place of a picture that is not there. */
    public static Detail pictureMissing() {
        return new Detail(Markup.PICTURE_MISSING);
    }

    /** The heading above such comments. */
    public static Detail commentsTitle() {
        return new Detail("comments-title");
    }

    /** The list of the pages below a page. */
    public static Detail childPages() {
        return new Detail("child-pages");
    }

    /** A picture that is drawn from text. */
    public static Detail diagram() {
        return new Detail(Markup.DIAGRAM);
    }

    /** The kind of a token of code. */
    public static Detail of(TokenKind kind) {
        return new Detail(kind.cssClass());
    }

    /** The role of the section that an entry of the table of contents leads to. */
    public static Detail contentsOf(Role role) {
        return new Detail("toc-" + role.key());
    }

    /**
     * How deep an entry of the table of contents is.
     *
     * @param level 1 for the outermost
     */
    public static Detail contentsLevel(int level) {
        return new Detail("toc-" + level);
    }

    /**
     * How deep an entry of the index is.
     *
     * @param level 1 for the outermost
     */
    public static Detail indexLevel(int level) {
        return new Detail("index-" + level);
    }

    /** How many figures the longest number of a listing's lines has. */
    public static Detail figures(int count) {
        return new Detail("figures-" + count);
    }
}
