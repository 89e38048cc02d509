package io.github.huozi.archive;

import java.io.IOException;

/** What is wrong with an archive, or with XML in it. */
public final class ArchiveFault extends IOException {

    private static final long serialVersionUID = 1L;

    /** The rules that bytes may break. */
    public enum Rule {
        /** It is no zip file. */
        NO_ZIP("no-zip"),
        /** It ends too soon, or an entry cannot be inflated. */
        DAMAGED("damaged"),
        /** It has too many entries. */
        ENTRIES("entries"),
        /** Its entries are too large. */
        SIZE("size"),
        /** An entry is far larger than what is stored of it. */
        RATIO("ratio"),
        /** The name of an entry leads out of it, or another entry has it too. */
        NAME("name"),
        /** It is protected by a password. */
        ENCRYPTED("encrypted"),
        /** XML: a document type where none belongs. */
        DOCTYPE("doctype"),
        /** XML: elements are within too many others. */
        DEPTH("depth"),
        /** XML: there are too many elements. */
        ELEMENTS("elements"),
        /** XML: it is not well-formed. */
        SYNTAX("syntax");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** Its name in messages. */
        public String key() {
            return key;
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
