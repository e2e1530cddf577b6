package ru.promcluster.cli.check;

import ru.promcluster.cli.terminal.Style;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Words and signs of verdicts and criteria. */
final class Words {

    private Words() {}

    static String in(Language language, String russian, String english) {
        return language == Language.RU ? russian : english;
    }

    static String verdict(Verdict verdict, Language language) {
        return switch (verdict) {
            case ELIGIBLE -> in(language, "Соответствует", "Eligible");
            case NOT_ELIGIBLE -> in(language, "Не соответствует", "Not eligible");
            case UNDETERMINED -> in(language, "Не определено", "Undetermined");
        };
    }

    static String confidence(Confidence confidence, Language language) {
        return switch (confidence) {
            case CONFIRMED -> in(language, "подтверждено публикацией", "confirmed by a publication");
            case INFERRED -> in(language, "вывод из опубликованного", "inferred from what was published");
            case ASSUMED -> in(language, "допущение", "assumed");
        };
    }

    static String sign(Status status) {
        return switch (status) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case UNDETERMINED -> "?";
            case NOT_APPLICABLE -> "–";
            case MANUAL, ERROR -> "!";
        };
    }

    static Style style(Status status) {
        return switch (status) {
            case PASSED -> Style.GREEN;
            case FAILED -> Style.RED;
            case UNDETERMINED, MANUAL, ERROR -> Style.YELLOW;
            case NOT_APPLICABLE -> Style.FAINT;
        };
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Style.GREEN;
            case NOT_ELIGIBLE -> Style.RED;
            case UNDETERMINED -> Style.YELLOW;
        };
    }
}
