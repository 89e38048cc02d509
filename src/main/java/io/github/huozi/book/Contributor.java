package io.github.huozi.book;

/**
 * A person or body that made the book.
 *
 * @param name as printed
 * @param role what they did
 * @param fileAs the name to sort by; empty when not given
 */
public record Contributor(String name, Role role, String fileAs) {

    /** What a contributor did, with its MARC relator code. */
    public enum Role {
        AUTHOR("aut"),
        TRANSLATOR("trl"),
        EDITOR("edt"),
        ILLUSTRATOR("ill"),
        PHOTOGRAPHER("pht"),
        REVIEWER("rev"),
        DESIGNER("bkd"),
        COMPILER("com"),
        CONTRIBUTOR("ctb");

        private final String marc;

        Role(String marc) {
            this.marc = marc;
        }

        /** The MARC relator code. */
        public String marc() {
            return marc;
        }
    }

    /** An author. */
    public static Contributor author(String name) {
        return new Contributor(name, Role.AUTHOR, "");
    }
}
