package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the manual's picture and table of the house to the {@link House}; {@code -Dgolden=overwrite} draws the picture again. */
class HousePictureTest {

    private static final Path PICTURE = Path.of("src/book/images/house.svg");
    private static final Path CHAPTER = Path.of("src/book/house.md");

    /** Room, what lives there, what it may know. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?:`([a-z]+)`|(根)) \\|[^|]*\\|([^|]*)\\|$");

    @Test
    void everyRoomHasOnePlaceInThePicture() {
        assertThat(HousePicture.placed())
                .containsExactlyInAnyOrderElementsOf(HousePicture.rooms().keySet());
    }

    @Test
    void thePictureOfTheManualShowsTheHouse() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PICTURE, HousePicture.svg());
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(HousePicture.svg());
        assertThat(Files.readString(CHAPTER)).contains("](images/house.svg");
    }

    @Test
    void theTableOfTheManualIsThatOfTheHouse() throws IOException {
        Map<String, Set<String>> written = new LinkedHashMap<>();
        ROW.matcher(Files.readString(CHAPTER)).results().forEach(row -> {
            String room = row.group(1) == null ? row.group(2) : row.group(1);
            Set<String> known = new TreeSet<>(Set.of(row.group(3).strip().split("、", -1)));
            known.remove("");
            written.put(room, known);
        });
        Map<String, Set<String>> planned = new TreeMap<>();
        planned.put("根", Set.of("除 maven 外全部"));
        HousePicture.rooms().keySet().stream()
                .filter(room -> !room.isEmpty())
                .forEach(room -> planned.put(room, known(room)));
        assertThat(new TreeMap<>(written)).isEqualTo(planned);
    }

    /** What the packages of a room may import, by room. */
    private static Set<String> known(String room) {
        return House.packages(room + "..").stream()
                .flatMap(name -> House.imports(name).stream())
                .map(name -> name.isEmpty() ? "根" : name.replaceFirst("\\..*", ""))
                .filter(other -> !other.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
