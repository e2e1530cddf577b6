package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.cli.Ran.FILINGS;

import org.junit.jupiter.api.Test;

/** The page that a person reads. */
class CheckTextTest {

    private static final String GLASS = FILINGS + "skfo-glass.json";
    private static final String COLOUR = "\u001b[";

    @Test
    void the_page_of_the_glass_cluster_has_a_line_for_every_criterion_in_force() {
        var ran = Ran.of("check", GLASS);

        var criteria = ran.out()
                .lines()
                .filter(
                        line -> line.matches(
                                "  [✓✗?!–] .*|\\S.* найдено +требуется| {4}\\p{IsCyrillic}.*(да|[≥≤>] .*|больше нуля|не должно быть|неизвестно)"))
                .toList();
        assertThat(String.join("\n", criteria))
                .isEqualTo("""
                Обязательные требования                           найдено                    требуется
                  ? Число промышленных участников                 от 0 до 14                 ≥ 10
                  ? Участники без договора с другим участником    от 0 до 14                 не должно быть
                  ? Изготовитель конечной продукции               от 0 до 14                 ≥ 1
                  ? Уровень кооперации каждого участника          от 0 до 100 %              ≥ 20 %
                  ? Программа развития кластера                   неизвестно                 да
                  ? Функциональная карта кластера                 неизвестно                 да
                  ? Специализированная организация                неизвестно                 да
                  ✓ Территория кластера                           2                          ≥ 1
                  ? Соглашение с субъектом Российской Федерации   неизвестно                 да
                Справочно, на вывод не влияет                     найдено                    требуется
                  ? Якорное предприятие                           от 0 до 14                 ≥ 1
                  ? Благонадёжность специализированной
                    организации                                   неизвестно                 да
                  ? Соглашения специализированной организации с
                    участниками                                   неизвестно                 да
                  ? Импортозамещающие проекты                     от 0 до 3                  ≥ 1
                  ✓ Стоимость совместных проектов                 2 млрд ₽                   больше нуля
                  ? Технологическая инфраструктура                число неизвестно           ≥ 2
                  ✓ Индустриальный парк                           3                          ≥ 1
                  ? Образовательная организация                   от 0 до 14                 ≥ 1
                  ? Финансовая или некоммерческая организация     от 0 до 14                 ≥ 1
                  ? Высокопроизводительные рабочие места          от 0 до 100 %              ≥ 50 %
                  ? Производительность труда                      сумма неизвестна           неизвестно""".replace(" %", "\u00a0%").replace(" ₽", "\u00a0₽").replace(" млрд", "\u00a0млрд"));
    }

    @Test
    void the_head_says_whose_which_edition_what_and_how_sure() {
        var ran = Ran.of("check", GLASS);

        assertThat(ran.lines().get(0)).isEqualTo("Промышленный стекольный кластер СКФО");
        assertThat(ran.lines().get(1))
                .isEqualTo(
                        "В редакции постановления Правительства РФ от 16.11.2021 № 1956, действует с 25\u00a0ноября 2021\u00a0г.; на");
        assertThat(ran.lines().get(2)).matches("день 1\u00a0декабря 2022\u00a0г.; версия правил [0-9a-f]{12}");
        assertThat(ran.lines()).contains("Не определено  выполнено 3, не выполнено 0, неизвестно 17, не применяется 4");
        assertThat(ran.out()).contains("Достоверность: вывод из опубликованного. Полный текст постановления");
    }

    @Test
    void open_criteria_come_with_what_to_do_and_what_to_answer() {
        var ran = Ran.of("check", GLASS);

        assertThat(ran.out())
                .contains("    → ")
                .contains("    ? Составлена ли функциональная карта кластера? (/functionalMap)")
                .contains("Узнайте в первую очередь: ");
    }

    @Test
    void what_does_not_apply_is_named_at_the_end() {
        var ran = Ran.of("check", GLASS);

        var closing =
                ran.out().substring(ran.out().indexOf("– Не применяются: ")).replace('\n', ' ');
        assertThat(closing)
                .startsWith("– Не применяются: Участники, ещё не начавшие выпуск; Общий уровень функциональной"
                        + " зависимости; Совместные проекты без паспорта; Участники — учредители специализированной"
                        + " организации.");
    }

    @Test
    void what_passed_takes_one_line_and_no_advice() {
        var ran = Ran.of("check", FILINGS + "made-complete.json", "--as-of", "2024-05-01");

        assertThat(ran.lines()).contains("Соответствует  выполнено 22, не выполнено 0, неизвестно 0, не применяется 2");
        assertThat(ran.out()).doesNotContain("→", "Узнайте");
    }

    @Test
    void what_failed_says_what_was_found_and_what_to_do() {
        var ran = Ran.of("check", FILINGS + "made-not-eligible.json", "--as-of", "2024-05-01");

        assertThat(ran.out()).startsWith("Неподходящий кластер").contains("\nНе соответствует  выполнено 6, ");
        assertThat(ran.lines().stream().filter(line -> line.startsWith("  ✗ "))).hasSize(16);
        assertThat(ran.lines().stream().filter(line -> line.startsWith("    → ")))
                .hasSize(16);
    }

    @Test
    void english_is_english() {
        var ran = Ran.of("check", GLASS, "--lang", "en");

        assertThat(ran.lines()).contains("Undetermined  passed 3, failed 0, open 17, not applicable 4");
        assertThat(ran.out())
                .contains("As amended by ", "Binding requirements", "Advisory, without effect", "required");
    }

    @Test
    void no_line_is_wider_than_the_page() {
        for (var language : new String[] {"ru", "en"}) {
            var ran = Ran.of("check", GLASS, "--lang", language);

            assertThat(ran.lines()).hasSizeGreaterThan(80).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void colours_are_for_a_terminal_and_change_no_word() {
        var plain = Ran.of("check", GLASS);
        var coloured = Ran.inColour("check", GLASS);

        assertThat(plain.out()).doesNotContain(COLOUR);
        assertThat(coloured.out()).contains(COLOUR + "32m✓" + COLOUR + "0m", COLOUR + "33m?" + COLOUR + "0m");
        assertThat(coloured.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.out());
    }

    @Test
    void files_of_different_days_have_the_day_in_a_column() {
        var ran = Ran.of("check", FILINGS + "made-complete.json", FILINGS + "made-relief.json");

        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(0)).contains("на день     редакция   вывод");
        assertThat(ran.lines().get(1)).contains("2022-12-01  2021-1956  ");
    }

    @Test
    void several_files_are_a_line_each() {
        var ran = Ran.of(
                "check",
                "--as-of",
                "2024-05-01",
                FILINGS + "made-complete.json",
                FILINGS + "made-no-organisation.json",
                FILINGS + "kuban-yug-2025-11-21.json");

        assertThat(ran.lines()).hasSize(5);
        assertThat(ran.lines().get(0))
                .isEqualTo(
                        "Требования на 1\u00a0мая 2024\u00a0г. в редакции постановления Правительства РФ от 01.04.2024 № 413");
        assertThat(ran.lines().get(1)).startsWith("файл ").contains("кластер", "вывод", "✓   ✗   ?");
        assertThat(ran.lines().get(2)).startsWith("made-complete ").endsWith("Соответствует     22  0   0");
        assertThat(ran.lines().get(3))
                .startsWith("made-no-organisation ")
                .endsWith("Не соответствует  18  2   0   Программа развития кластера; Специализированная организация");
        assertThat(ran.lines().get(4))
                .startsWith("kuban-yug-2025-11-21 ")
                .endsWith("Не соответствует  3   3   16  Число промышленных участников; (Образовательная организация); "
                        + "(Финансовая или некоммерческая организация)");
    }
}
