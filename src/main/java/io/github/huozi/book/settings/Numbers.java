package io.github.huozi.book.settings;

import io.github.huozi.book.language.NumberForm;

/**
 * How what is counted is written, by the first one of its kind, as {@link NumberForm} reads it; empty for the usual of the
 * book's language.
 *
 * @param part such as 第一编
 * @param chapter such as 第 1 讲
 * @param appendix such as 附录一
 */
public record Numbers(String part, String chapter, String appendix) {

    /** As the language has it. */
    public static final Numbers USUAL = new Numbers("", "", "");
}
