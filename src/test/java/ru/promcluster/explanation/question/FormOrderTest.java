package ru.promcluster.explanation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormOrderTest {

    private static final List<String> ORDERED = List.of(
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pointers_are_put_in_the_order_of_the_form(long seed) {
        var shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.sort(FormOrder.FORM);

        assertThat(shuffled).isEqualTo(ORDERED);
    }

    @Test
    void the_rank_of_a_pointer_is_never_greater_than_that_of_one_after_it() {
        assertThat(ORDERED).extracting(FormOrder::rank).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "/name, /regions",
        "/participants, /participants/2",
        "/participants/2, /participants/2/kind",
        "/participants/2/jobs, /participants/10/id",
        "/jointProjects/0/participants/1, /jointProjects/0/participants/2"
    })
    void the_rank_tells_apart_what_the_form_has(String one, String after) {
        assertThat(FormOrder.rank(one)).isLessThan(FormOrder.rank(after));
    }

    @ParameterizedTest
    @CsvSource({
        "/participants/16777214/kind, /participants/99999999/id",
        "/declared/stranger, /declared/stranger/a",
        "/jointProjects/0/participants/1, /jointProjects/0/participants/1/id"
    })
    void the_rank_leaves_open_what_does_not_fit_into_it(String one, String after) {
        assertThat(FormOrder.rank(one)).isEqualTo(FormOrder.rank(after));
        assertThat(FormOrder.FORM.compare(one, after)).isNegative();
    }
}
