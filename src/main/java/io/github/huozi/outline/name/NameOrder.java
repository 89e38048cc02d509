package io.github.huozi.outline.name;

import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders siblings by name: front matter, numbered items by number, others by name, bonus essays, back matter.
 */
public final class NameOrder {

    private NameOrder() {}

    /**
     * A named item.
     *
     * @param name what the name says
     * @param raw the name as it is, to tell equals apart
     * @param item what is named
     */
    public record Named<T>(FileName name, String raw, T item) {}

    /** Returns items in order; doubtful numbers that belong to a title are ignored. */
    public static <T> List<Named<T>> sorted(List<Named<T>> items) {
        List<Named<T>> settled = settle(items);
        Set<List<Integer>> chapterNumbers = new HashSet<>();
        settled.stream()
                .map(Named::name)
                .filter(name -> name.role() == Role.CHAPTER)
                .forEach(name -> chapterNumbers.add(name.numbers()));
        return settled.stream()
                .sorted(Comparator.comparing((Named<T> item) -> place(item.name(), chapterNumbers))
                        .thenComparing(Named::raw, NaturalOrder.COMPARATOR))
                .toList();
    }

    /** Decides whether doubtful numbers are numbers: they are if they continue a count. */
    private static <T> List<Named<T>> settle(List<Named<T>> items) {
        Set<Integer> sure = new HashSet<>();
        items.stream()
                .map(Named::name)
                .filter(name -> !name.numbers().isEmpty() && !name.doubtful())
                .forEach(name -> sure.add(name.numbers().get(0)));
        Set<Integer> taken = Set.copyOf(sure);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Named<T> item : items) {
                if (item.name().doubtful()) {
                    int number = item.name().numbers().get(0);
                    boolean follows = sure.contains(number - 1) || sure.contains(number + 1);
                    grown |= follows && sure.add(number);
                }
            }
        }
        return items.stream()
                .map(item -> isTitle(item.name(), taken, sure)
                        ? new Named<>(item.name().unnumbered(), item.raw(), item.item())
                        : item)
                .toList();
    }

    private static boolean isTitle(FileName name, Set<Integer> taken, Set<Integer> sure) {
        return name.doubtful()
                && (taken.contains(name.numbers().get(0))
                        || !sure.contains(name.numbers().get(0)));
    }

    /** A sort key: group, then the rank of the role, then numbers. */
    private record Place(int group, int rank, List<Integer> numbers) implements Comparable<Place> {

        private static final Comparator<List<Integer>> BY_NUMBERS = (a, b) -> {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                int order = Integer.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.size(), b.size());
        };

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::group)
                .thenComparingInt(Place::rank)
                .thenComparing(Place::numbers, BY_NUMBERS);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A number that no chapter has puts an essay or a preface where it counts ({@code 12 答疑}, {@code 00 开篇词}); otherwise
     * it counts among its own kind ({@code 01 加餐}).
     */
    private static Place place(FileName name, Set<List<Integer>> chapterNumbers) {
        boolean numbered = !name.numbers().isEmpty();
        if (numbered && (name.role() == Role.CHAPTER || !chapterNumbers.contains(name.numbers()))) {
            return new Place(2, 0, name.numbers());
        }
        if (name.role() == Role.CHAPTER) {
            return new Place(3, 0, List.of());
        }
        int group = name.role().matter() == Matter.FRONT ? 1 : 4;
        return new Place(group, RoleWords.rank(name.role(), name.rest()), name.numbers());
    }
}
