package ru.promcluster.history.publication;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;

/** Why rules are not published. */
final class PublishingProblems {

    private PublishingProblems() {}

    static Problem unknown(long number) {
        return new Problem(
                404,
                "publication-unknown",
                new Bilingual("Такой публикации нет", "There is no such publication"),
                new Bilingual(
                        "Публикации № " + number + " нет. Возьмите номер из списка публикаций.",
                        "There is no publication " + number + ". Take a number from the list of publications."),
                List.of());
    }

    static Problem firstHasNoDay(LocalDate from) {
        return new Problem(
                422,
                "publication-first",
                new Bilingual(
                        "Первая публикация действует с самого начала", "The first publication has no day of force"),
                new Bilingual(
                        "До неё правил в базе нет, и судить дни до " + from
                                + " было бы не по чему. Уберите день; следующая публикация его получит.",
                        "There are no rules before it to judge the days before " + from
                                + ". Leave the day out; the next publication may have one."),
                List.of());
    }

    static Problem reachesBack(LocalDate from, LocalDate today) {
        return new Problem(
                422,
                "publication-reaches-back",
                new Bilingual("День вступления в силу уже прошёл", "The day of force is past"),
                new Bilingual(
                        "С " + from + " заявки уже проверялись по другим правилам (сегодня " + today
                                + "). Если это исправление, укажите причину письменно; иначе возьмите день не раньше"
                                + " сегодняшнего.",
                        "Applications since " + from + " have been judged by other rules (today is " + today
                                + "). If this is a correction, give the reason in writing; else take a day not before"
                                + " today."),
                List.of());
    }
}
