package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.cli.Ran.FILINGS;

import org.junit.jupiter.api.Test;

class WayInCommandTest {

    @Test
    void the_page_lists_each_remedy_and_the_smallest_set() {
        var ran = Ran.of("way-in", FILINGS + "made-no-organisation.json", "--as-of", "2024-05-01");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().replace('\u00a0', ' ')).isEqualTo("""
                Не соответствует  registry, 2024-413, 1 мая 2024 г.

                ✗ Программа развития кластера
                  → Утвердите программу развития: на 1 мая 2024 г. она должна действовать.

                ✗ Специализированная организация
                  → Определите специализированную организацию кластера.

                Всё вместе, шагов: 2
                  → Утвердите программу развития: на 1 мая 2024 г. она должна действовать.
                  → Определите специализированную организацию кластера.
                  → После этого все обязательные требования выполнены.
                """);
    }

    @Test
    void where_only_facts_are_missing_it_asks_for_them() {
        var ran = Ran.of("way-in", FILINGS + "skfo-glass.json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("не обо всех есть сведения").contains("Узнайте: ");
    }

    @Test
    void an_unknown_ruleset_is_refused() {
        var ran = Ran.of("way-in", FILINGS + "skfo-glass.json", "--ruleset", "registri");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("registry");
    }

    @Test
    void the_answer_of_the_service_is_to_be_had_too() {
        var ran = Ran.of("way-in", FILINGS + "made-complete.json", "--as-of", "2024-05-01", "--json", "--lang", "en");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("\"verdict\":\"ELIGIBLE\"")
                .contains(
                        "\"smallestSet\":{\"outcome\":\"NOTHING_TO_DO\",\"steps\":[],\"text\":\"No binding requirement");
    }
}
