package io.github.huozi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes one book three times: with formulas, with each formula replaced by its source as text, and with the formulas of a table
 * one after another, none twice. What the first costs beside the second is what formulas cost. The words between them are as many
 * as in books of mathematics, some thirty characters for each formula.
 */
public final class FormulaBooks {

    private static final int COUNT = 5_000;
    private static final int IN_CHAPTER = 500;
    private static final int IN_PARAGRAPH = 5;
    private static final String[] WORDS = {
        "由前面的讨论可以知道，当样本足够多的时候，估计值",
        "与真实值之间的差别会越来越小，这时把",
        "代入上式，两边同时求导并且整理，就得到",
        "这个结论对一般的情形也成立，只要把其中的条件换成",
        "注意这里的记号与上一节略有不同：我们用",
        "来表示模型的参数，而训练的目标就是使得损失函数",
    };

    /** A formula of the table. */
    private record Formula(boolean display, int times, String tex) {}

    private final List<Formula> table;

    private FormulaBooks(List<Formula> table) {
        this.table = table;
    }

    /**
     * Writes.
     *
     * @param args a table as {@link Formulas} has it, and the folder for the books
     */
    public static void main(String[] args) throws IOException {
        List<Formula> table = Files.readAllLines(Path.of(args[0])).stream()
                .skip(1)
                .map(line -> line.split("\t", 6))
                .map(row -> new Formula(row[0].equals("display"), Integer.parseInt(row[1]), row[5].replace('⏎', '\n')))
                // What names its own number would name it twice.
                .filter(formula -> !formula.tex().matches("(?s).*(\\\\tag|\\\\label|\\$|\n\\s*\n).*"))
                .toList();
        FormulaBooks books = new FormulaBooks(table);
        Path out = Path.of(args[1]);
        List<Formula> drawn = books.drawn();
        books.write(out.resolve("formulas"), drawn, true);
        books.write(out.resolve("sources"), drawn, false);
        List<Formula> each = table.subList(0, Math.min(COUNT, table.size()));
        books.write(out.resolve("formulas-once"), each, true);
        books.write(out.resolve("sources-once"), each, false);
    }

    /** Formulas as often as books have them. */
    private List<Formula> drawn() {
        int all = table.stream().mapToInt(Formula::times).sum();
        Random random = new Random(19);
        List<Formula> drawn = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int at = random.nextInt(all);
            int index = 0;
            while (at >= table.get(index).times()) {
                at -= table.get(index++).times();
            }
            drawn.add(table.get(index));
        }
        return drawn;
    }

    private void write(Path folder, List<Formula> formulas, boolean set) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: 公式\nauthors: [无名]\nlanguage: zh-CN\n" + (set ? "" : "math: false\n"));
        StringBuilder chapter = new StringBuilder();
        for (int i = 0; i < formulas.size(); i++) {
            if (i % IN_CHAPTER == 0) {
                flush(folder, i / IN_CHAPTER, chapter);
                chapter.append("# 第").append(i / IN_CHAPTER + 1).append("章\n\n");
            }
            Formula formula = formulas.get(i);
            chapter.append(WORDS[i % WORDS.length]);
            if (formula.display()) {
                chapter.append("\n\n")
                        .append(set ? "$$\n" + formula.tex() + "\n$$" : text(formula.tex()))
                        .append("\n\n");
            } else {
                chapter.append(' ')
                        .append(set ? "$" + formula.tex() + "$" : text(formula.tex()))
                        .append(' ');
            }
            chapter.append(WORDS[(i + 3) % WORDS.length]).append(i % IN_PARAGRAPH == IN_PARAGRAPH - 1 ? "。\n\n" : "，");
        }
        flush(folder, (formulas.size() + IN_CHAPTER - 1) / IN_CHAPTER, chapter);
    }

    private static void flush(Path folder, int number, StringBuilder chapter) throws IOException {
        if (number > 0) {
            Files.writeString(folder.resolve(String.format("%02d.md", number)), chapter);
        }
        chapter.setLength(0);
    }

    /** The source as Markdown that says just that. */
    private static String text(String tex) {
        return tex.strip().replaceAll("[\\p{Punct}]", "\\\\$0").replaceAll("\\s*\n\\s*", " ");
    }
}
