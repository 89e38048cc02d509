package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the pictures and tables of the house, in the manual and in the page on the architecture, to the {@link House};
 * {@code -Dgolden=overwrite} draws the pictures again.
 */
class HousePictureTest {

    private static final Path PICTURE = Path.of("src/book/images/house.svg");
    private static final Path CHAPTER = Path.of("src/book/house.md");

    private static final Path ENGLISH_PICTURE = Path.of(".github/architecture.svg");
    private static final Path PAGE = Path.of("ARCHITECTURE.md");

    /** Room, what lives there, what it may import. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?:`([a-z]+)`|(根|root)) \\|[^|]*\\|([^|]*)\\|$");

    @Test
    void everyRoomHasOnePlaceInThePicture() {
        assertThat(HousePicture.placed())
                .containsExactlyInAnyOrderElementsOf(HousePicture.rooms().keySet());
    }

    @Test
    void thePicturesShowTheHouse() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PICTURE, HousePicture.chinese());
            Files.writeString(ENGLISH_PICTURE, HousePicture.english());
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(HousePicture.chinese());
        assertThat(Files.readString(ENGLISH_PICTURE)).isEqualTo(HousePicture.english());
        assertThat(Files.readString(CHAPTER)).contains("](images/house.svg");
        assertThat(Files.readString(PAGE)).contains("](.github/architecture.svg)");
    }

    @Test
    void theTableOfTheManualIsThatOfTheHouse() throws IOException {
        assertThat(written(CHAPTER, "、")).isEqualTo(planned("根", "除 maven 和 command 外全部"));
    }

    @Test
    void theTableOfTheArchitectureIsThatOfTheHouse() throws IOException {
        assertThat(written(PAGE, ", ")).isEqualTo(planned("root", "all but maven and command"));
    }

    private static Map<String, Set<String>> written(Path page, String comma) throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        ROW.matcher(Files.readString(page)).results().forEach(row -> {
            String room = row.group(1) == null ? row.group(2) : row.group(1);
            Set<String> imports = new TreeSet<>(Set.of(row.group(3).strip().split(comma, -1)));
            imports.remove("");
            written.put(room, imports);
        });
        return written;
    }

    private static Map<String, Set<String>> planned(String root, String all) {
        Map<String, Set<String>> planned = new TreeMap<>();
        HousePicture.rooms().keySet().stream()
                .filter(room -> !room.isEmpty())
                .forEach(room -> planned.put(
                        room,
                        imports(room).stream()
                                .map(name -> name.isEmpty() ? root : name)
                                .collect(Collectors.toCollection(TreeSet::new))));
        planned.put(root, Set.of(all));
        return planned;
    }

    /** What the packages of a room may import, by room. */
    private static Set<String> imports(String room) {
        return House.packages(room + "..").stream()
                .flatMap(name -> House.imports(name).stream())
                .map(name -> name.replaceFirst("\\..*", ""))
                .filter(other -> !other.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
