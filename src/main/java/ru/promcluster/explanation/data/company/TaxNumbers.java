package ru.promcluster.explanation.data.company;

/**
 * Taxpayer numbers (ИНН): ten digits of a legal entity with one check digit, twelve of a person with two. The first two
 * digits are a region's and are never both zero, whatever the check digits say.
 */
public final class TaxNumbers {

    static final int LEGAL_ENTITY = 10;
    static final int PERSON = 12;
    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private TaxNumbers() {}

    /** Whether that many digits fit each other. */
    public static boolean isRight(String number) {
        if (!Digits.are(number) || number.startsWith("00")) {
            return false;
        }
        return switch (number.length()) {
            case LEGAL_ENTITY -> hasCheckDigit(number, LEGAL_ENTITY - 1);
            case PERSON -> hasCheckDigit(number, PERSON - 2) && hasCheckDigit(number, PERSON - 1);
            default -> false;
        };
    }

    /** It has as many digits as a taxpayer number has. */
    static boolean isInForm(String number) {
        return Digits.are(number) && (number.length() == LEGAL_ENTITY || number.length() == PERSON);
    }

    /** Spreadsheets take it for a number and drop the zero that regions 01 to 09 begin with. */
    static boolean hasLostZero(String number) {
        return (number.length() == LEGAL_ENTITY - 1 || number.length() == PERSON - 1) && isRight("0" + number);
    }

    /** The digit at the place is the weighted sum of those before it, modulo eleven and then ten. */
    private static boolean hasCheckDigit(String number, int place) {
        int sum = 0;
        for (int i = 0; i < place; i++) {
            sum += WEIGHTS[WEIGHTS.length - place + i] * (number.charAt(i) - '0');
        }
        return sum % 11 % 10 == number.charAt(place) - '0';
    }
}
