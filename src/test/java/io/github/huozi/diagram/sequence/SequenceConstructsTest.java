package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.ConstructTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceConstructsTest {

    private static final ConstructTable TABLE = ConstructTable.of("sequence");

    static List<ConstructTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aConstructIsDrawnIgnoredOrRefusedAsTheTableSays(ConstructTable.Row row) {
        TABLE.assertHolds(row, SequenceReader::read);
    }

    @Test
    void everyFixtureIsInTheTable() {
        TABLE.assertComplete();
    }
}
