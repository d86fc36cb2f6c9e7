package dev.readout.align.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Target RULING = matter("ruling", "deed");

    @Test
    void nounsOfOneGroupMeanOneMatter() {
        assertThat(RULING.isSame(matter("move", "deed"))).isTrue();
        assertThat(RULING.isSame(matter("law", "law"))).isFalse();
    }

    @Test
    void whatIsOfTwoOwnersIsTwoMatters() {
        assertThat(RULING.of(Set.of("@hald")).isSame(RULING.of(Set.of("@lund")))).isFalse();
        assertThat(RULING.of(Set.of("@hald")).isSame(RULING)).isTrue();
    }

    @Test
    void whoIsPraisedForOneThingMayBeBlamedForAnother() {
        assertThat(hald("speech").isSame(hald("bread"))).isFalse();
        assertThat(hald("speech").isSame(hald("speech"))).isTrue();
    }

    @Test
    void anAccusationIsRejectedAndNoMereJudgment() {
        assertThat(hald("theft").charged().isSame(hald("theft").cleared())).isTrue();
        assertThat(hald("theft").isSame(hald("theft").cleared())).isFalse();
    }

    private static Target matter(String head, String group) {
        return new Target(Set.of(), head, Set.of(group), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Target hald(String reason) {
        return new Target(
                Set.of("@hald"), "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(reason));
    }
}
