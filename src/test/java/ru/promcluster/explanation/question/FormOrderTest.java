package ru.promcluster.explanation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormOrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pointers_are_put_in_the_order_of_the_form(long seed) {
        var ordered = List.of(
                "",
                "/name",
                "/regions",
                "/regions/1",
                "/participants",
                "/participants/2",
                "/participants/2/kind",
                "/participants/2/jobs",
                "/participants/10/id",
                "/participants/-",
                "/contracts/0/supplier",
                "/contracts/0/buyer",
                "/organisation/name",
                "/agreementWithRegions",
                "/jointProjects/0/participants/1",
                "/declared/participants",
                "/declared/industrialParticipants",
                "/declared/stranger/a",
                "/incomplete",
                "/stranger");
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.sort(FormOrder.FORM);

        assertThat(shuffled).isEqualTo(ordered);
    }
}
