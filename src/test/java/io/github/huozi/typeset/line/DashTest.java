package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.typeset.character.JoinedDash;
import org.junit.jupiter.api.Test;

/** Two-em dashes and ellipses: CLREQ, “Prohibition Rules for Unbreakable Marks”. */
class DashTest {

    @Test
    void aDashIsTwoEmWhateverTheFontGivesIt() {
        ComposedLine line = Given.of("甲——乙", 40).lines().get(0);
        Piece dash = line.pieces().get(1);
        assertThat(dash.kind()).isEqualTo(Piece.Kind.DASH);
        assertThat(dash.width()).isCloseTo(20, within(1e-9));
        assertThat(line.width()).isCloseTo(40, within(1e-9));
    }

    @Test
    void theCharacterOfTwoEmIsOneToo() {
        assertThat(Given.of("甲⸺乙", 40).lines().get(0).width()).isCloseTo(40, within(1e-9));
    }

    @Test
    void aSingleDashConnectsAndTakesOneEm() {
        assertThat(Given.of("甲—乙", 40).only()).isEqualTo("甲‹.055›—‹.055›乙 |3");
    }

    @Test
    void aDashInWesternTextIsWestern() {
        assertThat(Given.of("that—if so—is", 40).lines().get(0).width())
                .isCloseTo(10 * 5 + 2 * 8.9 + 2.5, within(1e-9));
    }

    @Test
    void dashesAreJoinedByDrawingThemLargerAndOverlapping() {
        JoinedDash joined = JoinedDash.of(2, 890, 43, 846);
        double ink = joined.scale() * 0.803;
        double first = joined.before() + joined.scale() * 0.043;
        double second = first + joined.scale() * 0.89 + joined.spacing();
        assertThat(second).as("no hole").isLessThan(first + ink);
        assertThat(first)
                .as("as much white before")
                .isCloseTo(2 - (second + ink), within(1e-9))
                .isPositive();
        double all = joined.before() + 2 * (joined.scale() * 0.89 + joined.spacing()) + joined.after();
        assertThat(all).isCloseTo(2, within(1e-9));
    }

    @Test
    void dashesThatTouchAsTheyAreStayAsTheyAre() {
        assertThat(JoinedDash.of(2, 1000, 0, 1000).scale()).isEqualTo(1);
    }
}
