package io.github.huozi.archive;

import java.io.IOException;
import java.util.Locale;

/** What is wrong with an archive, or with XML in it. */
public final class ArchiveFault extends IOException {

    private static final long serialVersionUID = 1L;

    /** The rules that bytes may break. */
    public enum Rule {
        /** It is no zip file. */
        NO_ZIP,
        /** It ends too soon, or an entry cannot be inflated. */
        DAMAGED,
        /** It has too many entries. */
        ENTRIES,
        /** Its entries are too large. */
        SIZE,
        /** An entry is far larger than what is stored of it. */
        RATIO,
        /** The name of an entry leads out of it, or another entry has it too. */
        NAME,
        /** It is protected by a password. */
        ENCRYPTED,
        /** XML: a document type where none belongs. */
        DOCTYPE,
        /** XML: elements are within too many others. */
        DEPTH,
        /** XML: there are too many elements. */
        ELEMENTS,
        /** XML: it is not well-formed. */
        SYNTAX;

        /** Its name in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Rule rule;
    private final String entry;

    /**
     * @param rule that is broken
     * @param entry in which it is; empty for the archive itself
     */
    public ArchiveFault(Rule rule, String entry) {
        super(rule.key() + (entry.isEmpty() ? "" : ": " + entry));
        this.rule = rule;
        this.entry = entry;
    }

    /** The rule that is broken. */
    public Rule rule() {
        return rule;
    }

    /** The entry that breaks it; empty for the archive itself. */
    public String entry() {
        return entry;
    }
}
