package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.ConstructTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineConstructsTest {

    private static final ConstructTable TABLE = ConstructTable.of("timeline");

    static List<ConstructTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aConstructIsDrawnIgnoredOrRefusedAsTheTableSays(ConstructTable.Row row) {
        TABLE.assertHolds(row, TimelineReader::read);
    }

    @Test
    void everyFixtureIsInTheTable() {
        TABLE.assertComplete();
    }
}
