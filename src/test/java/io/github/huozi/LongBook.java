package io.github.huozi;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** A book of some three hundred pages with everything in it that takes time: text, listings, tables, notes and pictures. */
final class LongBook {

    private static final String[] WORDS = {
        "排字", "房里", "的灯", "一直", "亮到", "天明", "学徒", "把铅字", "一个个", "拣出来", "师傅", "在旁边", "看着",
        "不说话", "纸张", "受了潮", "油墨", "就会", "洇开", "所以", "先要", "晾干", "机器", "转起来", "以后", "声音很大",
        "校样", "送来了", "红笔", "改过的", "地方", "不少", "有几处", "要重新", "排版", "Java", "程序", "也是", "这样"
    };

    private LongBook() {}

    /** Writes the book, the same every time. */
    static void write(Path folder, int chapters) throws IOException {
        Random random = new Random(7);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: 长夜里的排字房\nauthors: [毕生]\nlanguage: zh-CN\nidentifier: urn:uuid:0f8c6f55-4a3d-4c6e-9df2-6a0a0d5f6b11\n");
        ImageIO.write(picture(), "png", folder.resolve("type.png").toFile());
        for (int number = 1; number <= chapters; number++) {
            Files.writeString(folder.resolve(String.format("%03d.md", number)), chapter(number, random));
        }
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (int x = 0; x < picture.getWidth(); x++) {
            graphics.setColor(new Color(x % 256, x * 7 % 256, x * 13 % 256));
            graphics.drawLine(x, 0, picture.getWidth() - x, picture.getHeight());
        }
        graphics.dispose();
        return picture;
    }

    private static String chapter(int number, Random random) {
        StringBuilder text = new StringBuilder("# 第 " + number + " 夜\n\n");
        for (int section = 1; section <= 4; section++) {
            text.append("## 第 ").append(section).append(" 更\n\n");
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                text.append(sentences(random))
                        .append(paragraph == 2 ? "[^n" + section + "]" : "")
                        .append("\n\n");
            }
            text.append("- ")
                    .append(sentences(random))
                    .append("\n- ")
                    .append(sentences(random))
                    .append("\n\n");
            text.append("```java\nfor (int i = 0; i < ")
                    .append(section)
                    .append("; i++) {\n    print(i); // 拣字\n}\n```\n\n");
            text.append("| 字 | 号 |\n| --- | --- |\n| 铅 | ").append(section).append(" |\n| 锡 | 二 |\n\n");
            text.append("[^n")
                    .append(section)
                    .append("]: ")
                    .append(sentences(random))
                    .append("\n\n");
        }
        return text.append("![字盘](type.png)\n").toString();
    }

    private static String sentences(Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 5; sentence++) {
            for (int word = 0; word < 12; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(word == 5 ? "，" : "");
            }
            text.append('。');
        }
        return text.toString();
    }
}
