package io.github.huozi.archive;

import java.io.IOException;

/** A fault in an archive, or in XML within it. */
public final class ArchiveFault extends IOException {

    private static final long serialVersionUID = 1L;

    /** The rules for archives and their XML. */
    public enum Rule {
        /** It is not a zip file. */
        NO_ZIP("no-zip"),
        /** It is truncated, or an entry cannot be inflated. */
        DAMAGED("damaged"),
        /** It has too many entries. */
        ENTRIES("entries"),
        /** Its entries are too large in total. */
        SIZE("size"),
        /** The compression ratio of an entry is too high. */
        RATIO("ratio"),
        /** The name of an entry leads out of the archive, or is a duplicate. */
        NAME("name"),
        /** It is protected by a password. */
        ENCRYPTED("encrypted"),
        /** XML: an unexpected document type. */
        DOCTYPE("doctype"),
        /** XML: elements are nested too deeply. */
        DEPTH("depth"),
        /** XML: there are too many elements. */
        ELEMENTS("elements"),
        /** XML: it is not well-formed. */
        SYNTAX("syntax");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** Returns its name in messages. */
        public String key() {
            return key;
        }
    }

    private final Rule rule;
    private final String entry;

    /**
     * @param rule the broken rule
     * @param entry the faulty entry; empty for the archive itself
     */
    public ArchiveFault(Rule rule, String entry) {
        super(rule.key() + (entry.isEmpty() ? "" : ": " + entry));
        this.rule = rule;
        this.entry = entry;
    }

    /** Returns the broken rule. */
    public Rule rule() {
        return rule;
    }

    /** Returns the faulty entry; empty for the archive itself. */
    public String entry() {
        return entry;
    }
}
