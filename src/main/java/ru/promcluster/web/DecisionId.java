package ru.promcluster.web;

import java.util.regex.Pattern;

/** The id of an assessment: a ULID. What does not look like one is not looked up. */
public final class DecisionId {

    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    private DecisionId() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
