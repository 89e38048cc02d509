package io.github.huozi.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person or organisation that contributed to the book. Immutable. */
public final class Contributor {

    /** What a contributor did, with its MARC relator code. */
    public enum Role {
        /** Wrote it. */
        AUTHOR("aut"),
        /** Translated it. */
        TRANSLATOR("trl"),
        /** Edited it. */
        EDITOR("edt"),
        /** Drew its pictures. */
        ILLUSTRATOR("ill"),
        /** Took its photographs. */
        PHOTOGRAPHER("pht"),
        /** Reviewed it. */
        REVIEWER("rev"),
        /** Designed it. */
        DESIGNER("bkd"),
        /** Compiled it. */
        COMPILER("com"),
        /** Did anything else. */
        CONTRIBUTOR("ctb");

        private final String marc;

        Role(String marc) {
            this.marc = marc;
        }

        /** {@return the MARC relator code} */
        public String marc() {
            return marc;
        }
    }

    private final String name;
    private final Role role;
    private final Optional<String> fileAs;

    private Contributor(String name, Role role, Optional<String> fileAs) {
        this.name = name;
        this.role = role;
        this.fileAs = fileAs;
    }

    /**
     * {@return a contributor}
     *
     * @param name the name as printed
     * @param role what they did
     */
    public static Contributor of(String name, Role role) {
        return new Contributor(name, role, Optional.empty());
    }

    /**
     * {@return an author}
     *
     * @param name the name as printed
     */
    public static Contributor author(String name) {
        return of(name, Role.AUTHOR);
    }

    /**
     * {@return a copy that is sorted by another name}
     *
     * @param other the name, such as {@code Li, Lei}; blank for none
     */
    public Contributor filedAs(String other) {
        return new Contributor(name, role, Optional.of(other).filter(text -> !text.isBlank()));
    }

    /** {@return the name as printed} */
    public String name() {
        return name;
    }

    /** {@return what they did} */
    public Role role() {
        return role;
    }

    /** {@return the name to sort by, if it was set} */
    public Optional<String> fileAs() {
        return fileAs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contributor that
                && name.equals(that.name)
                && role == that.role
                && fileAs.equals(that.fileAs);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + role.hashCode()) + fileAs.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + role.marc() + ")";
    }
}
