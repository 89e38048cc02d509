package io.github.huozi.outline.convention;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Orders posts by the number in their front matter, otherwise by date, oldest first, as in a book. */
public final class PostOrder {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2}))?.*");

    private final PageFronts fronts;

    public PostOrder(PageFronts fronts) {
        this.fronts = fronts;
    }

    /**
     * Returns the posts in order.
     *
     * @param paths the paths of their files
     * @param root the folder that targets are relative to
     */
    public List<Listed> listed(Stream<String> paths, String root) {
        return paths.sorted(
                        Comparator.comparingDouble((String path) -> number(path).orElse(PageFacts.UNPLACED))
                                .thenComparing(this::date)
                                .thenComparing(NaturalOrder.COMPARATOR))
                .map(path -> new Listed(
                        Listed.Kind.ITEM,
                        fronts.of(path).title().orElse(""),
                        java.util.Optional.of(target(path, root)),
                        List.of(),
                        Position.of(path)))
                .toList();
    }

    /** Returns a path from the root of a site in the form of a link. */
    public static String target(String path, String root) {
        String below = path.substring(root.isEmpty() ? 0 : root.length() + 1);
        return "/" + below.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }

    private OptionalDouble number(String path) {
        ForeignConfig said = fronts.of(path).values();
        return Stream.of("order", "sort", "weight", "nav_order", "index")
                .map(key -> PageFronts.number(said, key))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Returns the date as sortable text: from the front matter, otherwise from the name, otherwise after all dates. */
    private String date(String path) {
        String said = fronts.of(path).values().text("date");
        Matcher date = DATE.matcher(said.isEmpty() ? SourceFiles.name(path) : said);
        if (!date.matches()) {
            return "9999";
        }
        return "%s-%02d-%02d %02d:%s"
                .formatted(
                        date.group(1),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)),
                        date.group(4) == null ? 0 : Integer.parseInt(date.group(4)),
                        date.group(5) == null ? "00" : date.group(5));
    }
}
