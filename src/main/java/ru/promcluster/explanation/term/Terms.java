package ru.promcluster.explanation.term;

import java.time.LocalDate;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** The words for verdicts, statuses and what weight they have. */
public final class Terms {

    private Terms() {}

    public static Bilingual verdict(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> new Bilingual("Соответствует", "Eligible");
            case NOT_ELIGIBLE -> new Bilingual("Не соответствует", "Not eligible");
            case UNDETERMINED -> new Bilingual("Не определено", "Undetermined");
        };
    }

    public static Bilingual status(Status status) {
        return switch (status) {
            case PASSED -> new Bilingual("выполнено", "passed");
            case FAILED -> new Bilingual("не выполнено", "failed");
            case UNDETERMINED -> new Bilingual("неизвестно", "open");
            case NOT_APPLICABLE -> new Bilingual("не применяется", "not applicable");
            case MANUAL -> new Bilingual("решает сотрудник", "for an officer to decide");
            case ERROR -> new Bilingual("сбой проверки", "check broke down");
        };
    }

    public static Bilingual confidence(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> new Bilingual("подтверждено публикацией", "confirmed by a publication");
            case INFERRED -> new Bilingual("вывод из опубликованного", "inferred from what was published");
            case ASSUMED -> new Bilingual("допущение", "assumed");
        };
    }

    /** The heading over criteria of that weight. */
    public static Bilingual severity(Severity severity) {
        return switch (severity) {
            case BINDING -> new Bilingual("Обязательные требования", "Binding requirements");
            case ADVISORY -> new Bilingual("Справочно, на вывод не влияет", "Advisory, without effect");
        };
    }

    /** Whom a check counts as members. */
    public static Bilingual scenario(Scenario scenario) {
        return switch (scenario) {
            case MEMBERS -> new Bilingual("участники на сегодня", "the members of today");
            case JOINING ->
                new Bilingual("как если бы вступающие уже вошли", "as if those about to join had joined already");
            case PROSPECTS ->
                new Bilingual(
                        "как если бы вступающие и возможные участники уже вошли",
                        "as if those about to join and those that may had joined already");
        };
    }

    /** A day as it stands in a sentence: 1 декабря 2022 г. */
    public static String day(LocalDate day, Language language) {
        var out = new StringBuilder();
        Grammar.of(language).day(out, day);
        return out.toString();
    }
}
