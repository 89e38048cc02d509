package io.github.huozi.read.novel;

import io.github.huozi.book.Role;
import java.util.Locale;
import java.util.Optional;

/** The roles of unnumbered chapters by their names. */
final class NovelRoles {

    private NovelRoles() {}

    /** Whether a chapter after the last numbered one is outside the volumes. */
    static boolean isBackMatter(String title) {
        return role(title, true)
                .filter(role -> role != Role.CHAPTER && role != Role.CLOSING)
                .isPresent();
    }

    /**
     * Returns the role.
     *
     * @param isAfterAll whether no numbered chapter follows
     */
    static Optional<Role> role(String title, boolean isAfterAll) {
        String words = title.toLowerCase(Locale.ROOT);
        if (isAfterAll) {
            return after(words);
        }
        if (starts(words, "楔子", "引子", "序章", "序幕", "序曲", "prologue", "题记")) {
            return Optional.of(Role.PROLOGUE);
        }
        if (starts(words, "献词")) {
            return Optional.of(Role.DEDICATION);
        }
        if (starts(words, "代序", "foreword")) {
            return Optional.of(Role.FOREWORD);
        }
        if (starts(words, "前言", "引言", "introduction")) {
            return Optional.of(Role.INTRODUCTION);
        }
        return starts(words, "序", "自序", "preface") ? Optional.of(Role.PREFACE) : Optional.empty();
    }

    private static Optional<Role> after(String words) {
        if (starts(words, "番外", "外传")) {
            return Optional.of(Role.BONUS);
        }
        if (starts(words, "后记", "後記", "跋", "完本感言", "作者的话", "afterword")) {
            return Optional.of(Role.AFTERWORD);
        }
        return starts(words, "尾声", "尾聲", "终章", "終章", "终曲", "epilogue") ? Optional.of(Role.CLOSING) : Optional.empty();
    }

    private static boolean starts(String words, String... names) {
        for (String name : names) {
            if (words.startsWith(name)) {
                return true;
            }
        }
        return false;
    }
}
