package io.github.huozi.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The callouts of the tools that authors write for, reduced to five looks: with fifteen, none would mean anything.
 *
 * @hidden
 */
public enum Callout {
    NOTE("note", "note notes remark 说明 備註 备注"),
    INFO("note", "info information 信息 資訊"),
    ABSTRACT("note", "abstract summary tldr 摘要"),
    EXAMPLE("note", "example examples 示例 例子"),
    QUESTION("note", "question help faq 问题 問題"),
    QUOTE("note", "quote cite"),
    SEE_ALSO("note", "seealso see-also"),
    TODO("note", "todo"),
    TIP("tip", "tip tips hint 提示 技巧"),
    SUCCESS("tip", "success check done"),
    IMPORTANT("important", "important primary 重要"),
    WARNING("warning", "warning warn attention 注意 警告"),
    CAUTION("caution", "caution 小心 当心"),
    DANGER("caution", "danger error 危险 危險"),
    FAILURE("caution", "failure fail missing"),
    BUG("caution", "bug");

    private static final Map<String, Callout> NAMES = new HashMap<>();

    static {
        for (Callout callout : values()) {
            for (String name : callout.names.split(" ", -1)) {
                NAMES.put(name, callout);
            }
        }
    }

    private final String look;
    private final String names;

    Callout(String look, String names) {
        this.look = look;
        this.names = names;
    }

    /** Returns the callout of a name, in any letter case; empty if no tool has one of that name. */
    public static Optional<Callout> of(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns its look: {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}. */
    public String look() {
        return look;
    }

    /** The value of {@code class} on its {@code aside}. */
    public String classes() {
        return Markup.CALLOUT + " " + Markup.CALLOUT + "-" + look;
    }
}
