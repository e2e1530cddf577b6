package ru.promcluster.cli.check;

import ru.promcluster.cli.terminal.Style;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Signs and colours of verdicts and criteria. */
public final class Words {

    private Words() {}

    public static String in(Language language, String russian, String english) {
        return language == Language.RU ? russian : english;
    }

    public static String sign(Status status) {
        return switch (status) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case UNDETERMINED -> "?";
            case NOT_APPLICABLE -> "–";
            case MANUAL, ERROR -> "!";
        };
    }

    public static Style style(Status status) {
        return switch (status) {
            case PASSED -> Style.GREEN;
            case FAILED -> Style.RED;
            case UNDETERMINED, MANUAL, ERROR -> Style.YELLOW;
            case NOT_APPLICABLE -> Style.FAINT;
        };
    }

    public static Style style(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Style.GREEN;
            case NOT_ELIGIBLE -> Style.RED;
            case UNDETERMINED -> Style.YELLOW;
        };
    }
}
