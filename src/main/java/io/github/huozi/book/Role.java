package io.github.huozi.book;

import java.util.Locale;
import java.util.Optional;

/**
 * The role of a section in its book, with its terms in the EPUB Structural Semantics Vocabulary 1.1 and DPUB-ARIA 1.1. A
 * section without such a term is exposed as a chapter to assistive technology.
 */
public enum Role {
    /** A dedication. */
    DEDICATION(Matter.FRONT, "dedication", "doc-dedication"),
    /** A foreword, by someone other than the author. */
    FOREWORD(Matter.FRONT, "foreword", "doc-foreword"),
    /** A preface, by the author. */
    PREFACE(Matter.FRONT, "preface", "doc-preface"),
    /** Acknowledgements. */
    ACKNOWLEDGEMENTS(Matter.FRONT, "acknowledgments", "doc-acknowledgments"),
    /** 开篇词, 前言, 导读. */
    INTRODUCTION(Matter.FRONT, "introduction", "doc-introduction"),
    /** Chapters before the first part (预习篇). */
    PROLOGUE(Matter.FRONT, "prologue", "doc-prologue"),
    /** A part, which holds chapters. */
    PART(Matter.BODY, "part", "doc-part"),
    /** A chapter. */
    CHAPTER(Matter.BODY, "chapter", "doc-chapter"),
    /** A division of a chapter in a separate file. */
    SECTION(Matter.BODY, "", ""),
    /** 特别放送, 加餐, 番外. */
    BONUS(Matter.BACK, "chapter", "doc-chapter"),
    /** 答疑. */
    QA(Matter.BACK, "qna", "doc-qna"),
    /** An appendix. */
    APPENDIX(Matter.BACK, "appendix", "doc-appendix"),
    /** A glossary. */
    GLOSSARY(Matter.BACK, "glossary", "doc-glossary"),
    /** A bibliography. */
    BIBLIOGRAPHY(Matter.BACK, "bibliography", "doc-bibliography"),
    /** An index. */
    INDEX(Matter.BACK, "index", "doc-index"),
    /** An afterword. */
    AFTERWORD(Matter.BACK, "afterword", "doc-afterword"),
    /** 结束语, 尾声. */
    CLOSING(Matter.BACK, "conclusion", "doc-conclusion"),
    /** How the book was made. */
    COLOPHON(Matter.BACK, "colophon", "doc-colophon");

    private final Matter matter;
    private final String epubType;
    private final String ariaRole;

    Role(Matter matter, String epubType, String ariaRole) {
        this.matter = matter;
        this.epubType = epubType;
        this.ariaRole = ariaRole;
    }

    /** {@return its usual division of the book; a bonus essay may still appear in the body} */
    public Matter matter() {
        return matter;
    }

    /** {@return the value of {@code epub:type}; empty if none fits} */
    public Optional<String> epubType() {
        return Optional.of(epubType).filter(type -> !type.isEmpty());
    }

    /** {@return the value of {@code role} that corresponds to {@link #epubType()}; empty if none fits} */
    public Optional<String> ariaRole() {
        return Optional.of(ariaRole).filter(role -> !role.isEmpty());
    }

    /** {@return its name in {@code book.yaml}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the role with that name in {@code book.yaml}}
     *
     * @param key the name
     */
    public static Optional<Role> ofKey(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
