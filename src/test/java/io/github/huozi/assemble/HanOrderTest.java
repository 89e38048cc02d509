package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HanOrderTest {

    private static List<String> sorted(HanOrder order, String... words) {
        return Stream.of(words).sorted(order).toList();
    }

    @Test
    void wordsFollowEachOtherByTheirReading() {
        assertThat(sorted(HanOrder.pinyin(), "字体", "安全", "容器", "北京", "编译", "api", "Zip", "白"))
                .containsExactly("api", "Zip", "安全", "白", "北京", "编译", "容器", "字体");
    }

    @Test
    void wordsFollowEachOtherByTheirStrokes() {
        assertThat(sorted(HanOrder.stroke(), "三", "一", "鑫", "人", "二")).containsExactly("一", "二", "人", "三", "鑫");
    }

    @Test
    void aShorterWordComesBeforeOneThatBeginsWithIt() {
        assertThat(sorted(HanOrder.pinyin(), "容器编排", "容器")).containsExactly("容器", "容器编排");
    }

    @Test
    void aGroupIsTheInitialOrTheNumberOfStrokes() {
        assertThat(Stream.of("容器", "linux", "3D", "〇", "①").map(HanOrder.pinyin()::group))
                .containsExactly("R", "L", "#", "L", "#");
        assertThat(Stream.of("一", "人", "Go").map(HanOrder.stroke()::group)).containsExactly("1", "2", "G");
    }

    @Test
    void whatTheTableDoesNotKnowComesLast() {
        assertThat(sorted(HanOrder.pinyin(), "𠮷", "坐")).containsExactly("坐", "𠮷");
    }
}
