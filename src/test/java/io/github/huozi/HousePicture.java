package io.github.huozi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Draws the {@link House} for the manual and for the page on the architecture: one box per room, in the order in which a book moves through them, the packages of a
 * room as small text in its box. The table says which rooms and packages there are; where a room is drawn is said here.
 */
final class HousePicture {

    /** How a room takes part. */
    private enum Part {
        /** The book goes through it. */
        WAY("#fbf6e9", "#7a1f1f", 1.2),
        /** Rooms of the way use it. */
        AID("#ffffff", "#8c8577", 0.7),
        /** Nearly all rooms use it. */
        GROUND("#ece9e2", "#8c8577", 0.7);

        private final String fill;
        private final String stroke;
        private final double line;

        Part(String fill, String stroke, double line) {
            this.fill = fill;
            this.stroke = stroke;
            this.line = line;
        }
    }

    /**
     * A room in its row.
     *
     * @param width in {@link #UNITS}
     * @param chinese what it is, in a word or two
     * @param english the same
     */
    private record Place(String room, Part part, int width, String chinese, String english) {}

    private static final String FACADE = "";

    /** The rooms from top to bottom; the widths of each row add up to {@link #UNITS}. */
    private static final List<List<Place>> ROWS = List.of(
            List.of(
                    aid("maven", 4, "Maven 的目标", "the plug-in"),
                    aid("command", 3, "命令行", "the program"),
                    aid("goal", 4, "目标做什么、说什么", "what goals do and say")),
            List.of(
                    way(FACADE, 6, "门面", "the façade"),
                    aid("output", 3, "放成品", "all or none"),
                    aid("report", 2, "报告", "reports")),
            List.of(
                    way("outline", 6, "次序", "which chapters, in what order"),
                    aid("config", 2, "配置", "keys"),
                    aid("markdown", 3, "记号", "parser")),
            List.of(
                    way("read", 4, "读稿", "sources to content"),
                    aid("math", 4, "公式", "formulas"),
                    aid("template", 3, "模板", "FreeMarker")),
            List.of(
                    way("transform", 3, "整理", "passes"),
                    aid("diagram", 6, "图", "diagrams"),
                    aid("code", 2, "代码的词", "tokens")),
            List.of(
                    way("image", 4, "图片", "pictures"),
                    aid("fetch", 2, "上网取", "HTTP"),
                    aid("png", 2, "PNG 的块", "chunks"),
                    aid("archive", 3, "压缩包与 XML", "zip and XML")),
            List.of(
                    way("assemble", 6, "装配", "anchors, links, numbers, contents"),
                    aid("css", 2, "样式表", "CSS"),
                    aid("lint", 3, "看稿子", "of sources")),
            List.of(way("epub", 2, "电子书", "e-book"), way("pdf", 7, "排版", "typesetting"), way("site", 2, "网站", "web")),
            List.of(
                    aid("cover", 3, "封面", "covers"),
                    aid("font", 4, "字体", "fonts"),
                    aid("typeset", 4, "断行", "line breaking")),
            List.of(
                    way("check", 3, "看成品", "finished files"),
                    aid("account", 3, "一字不差", "characters"),
                    way("stamp", 3, "给买家盖章", "a buyer’s copy"),
                    aid("preview", 2, "预览", "live")),
            List.of(
                    ground("api", 3, "稿子与接口", "for callers"),
                    ground("book", 5, "书的模型", "the model of a book"),
                    ground("diagnostic", 3, "诊断", "findings")));

    private static final int UNITS = 11;
    private static final double WIDTH = 480;
    private static final double GAP = 8;
    private static final double ROW_GAP = 15;
    private static final double EDGE = 1;
    private static final double PADDING = 7;
    private static final double NAME = 12.5;
    private static final double SMALL = 9.5;
    private static final double LINE = 13;

    /** What is between two packages of a line: two en spaces, which XML keeps. */
    private static final String BETWEEN = "\u2002\u2002";

    /** About how wide a small Latin letter is, of its size. */
    private static final double LETTER = 0.54;

    /** Where a room was drawn. */
    private record Box(Place place, double x, double y, double width, double height) {

        double middle() {
            return x + width / 2;
        }

        double bottom() {
            return y + height;
        }
    }

    private final StringBuilder svg = new StringBuilder();
    private final Function<Place, String> words;

    private HousePicture(Function<Place, String> words) {
        this.words = words;
    }

    private static Place way(String room, int width, String chinese, String english) {
        return new Place(room, Part.WAY, width, chinese, english);
    }

    private static Place aid(String room, int width, String chinese, String english) {
        return new Place(room, Part.AID, width, chinese, english);
    }

    private static Place ground(String room, int width, String chinese, String english) {
        return new Place(room, Part.GROUND, width, chinese, english);
    }

    /** The rooms that have a place, the façade by its empty name. */
    static List<String> placed() {
        return ROWS.stream().flatMap(List::stream).map(Place::room).toList();
    }

    /** The packages of each room, without the name of the room; the façade is the empty name. */
    static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new TreeMap<>();
        rooms.put(FACADE, List.of());
        for (String name : new TreeSet<>(House.MAY_IMPORT.keySet())) {
            int dot = name.indexOf('.');
            List<String> parts =
                    rooms.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), key -> new ArrayList<>());
            if (dot >= 0) {
                parts.add(name.substring(dot + 1));
            }
        }
        return rooms;
    }

    /** The picture for the manual. */
    static String chinese() {
        return new HousePicture(Place::chinese).draw();
    }

    /** The same picture for the page on the architecture. */
    static String english() {
        return new HousePicture(Place::english).draw();
    }

    private String draw() {
        double y = EDGE;
        List<Box> above = List.of();
        for (List<Place> row : ROWS) {
            List<Box> boxes = boxes(row, y);
            boxes.forEach(this::box);
            arrows(above, boxes);
            above = boxes;
            y = boxes.get(0).bottom() + ROW_GAP;
        }
        String size = "%s %s".formatted(number(WIDTH), number(y - ROW_GAP + EDGE));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s" font-family="sans-serif">
                %s</svg>
                """.formatted(size.split(" ", -1)[0], size.split(" ", -1)[1], size, svg);
    }

    private static List<Box> boxes(List<Place> row, double y) {
        double unit = (WIDTH - 2 * EDGE + GAP) / UNITS;
        int height = 0;
        for (Place place : row) {
            height = Math.max(height, lines(place, place.width() * unit - GAP).size());
        }
        List<Box> boxes = new ArrayList<>();
        double x = EDGE;
        for (Place place : row) {
            double width = place.width() * unit - GAP;
            boxes.add(new Box(place, x, y, width, 2 * PADDING + NAME + 1 + height * LINE));
            x += width + GAP;
        }
        return boxes;
    }

    /** The packages of a room in lines. */
    private static List<String> lines(Place place, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts(place.room())) {
            String between = BETWEEN;
            for (String word : part.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + between + word;
                if (!line.isEmpty() && width(longer) > width - 2 * PADDING) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
                between = " ";
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? LETTER : 1).sum() * SMALL;
    }

    /** The packages of a room; its sub-packages follow it in brackets. */
    private static List<String> parts(String room) {
        List<String> all = rooms().getOrDefault(room, List.of());
        List<String> parts = new ArrayList<>();
        for (String part : all) {
            if (part.contains(".")) {
                continue;
            }
            List<String> below = all.stream()
                    .filter(other -> other.startsWith(part + "."))
                    .map(other -> other.substring(part.length() + 1))
                    .toList();
            parts.add(below.isEmpty() ? part : part + " (" + String.join(", ", below) + ")");
        }
        return parts;
    }

    private void box(Box box) {
        Place place = box.place();
        svg.append("""
                <rect x="%s" y="%s" width="%s" height="%s" rx="3" fill="%s" stroke="%s" stroke-width="%s"/>
                """.formatted(
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        place.part().fill,
                        place.part().stroke,
                        number(place.part().line)));
        double x = box.x() + PADDING;
        double y = box.y() + PADDING + NAME - 2;
        String name = place.room().isEmpty() ? "Publisher" : place.room();
        svg.append("""
                <text x="%s" y="%s" font-size="%s" fill="#000"><tspan font-weight="bold">%s</tspan><tspan dx="6" \
                font-size="%s" fill="#333">%s</tspan></text>
                """.formatted(number(x), number(y), number(NAME), name, number(SMALL + 0.5), words.apply(place)));
        for (String line : lines(place, box.width())) {
            y += LINE;
            svg.append("""
                    <text x="%s" y="%s" font-size="%s" fill="#333">%s</text>
                    """.formatted(number(x), number(y), number(SMALL), line));
        }
    }

    /** The way of the book from one row to the next: to each of its rooms from the one above it, or from the only one. */
    private void arrows(List<Box> above, List<Box> below) {
        List<Box> from = above.stream().filter(HousePicture::isOnTheWay).toList();
        List<Box> to = below.stream().filter(HousePicture::isOnTheWay).toList();
        if (from.size() == 1) {
            for (Box box : to) {
                // Straight down where there is room for it.
                Box start = from.get(0);
                double x = to.size() == 1 ? start.x() + 30 : box.middle();
                arrow(Math.min(x, start.x() + start.width() - 12), start.bottom(), x, box.y());
            }
        }
    }

    private static boolean isOnTheWay(Box box) {
        return box.place().part() == Part.WAY;
    }

    private void arrow(double fromX, double fromY, double toX, double toY) {
        double tip = toY - 1;
        double turn = fromY + (toY - fromY) / 3;
        svg.append("""
                <path d="M%s %sV%sH%sV%s" fill="none" stroke="#7a1f1f" stroke-width="1.2"/>
                <path d="M%s %sl-3.5 -5h7z" fill="#7a1f1f"/>
                """.formatted(
                number(fromX), number(fromY), number(turn), number(toX), number(tip - 4), number(toX), number(tip)));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
