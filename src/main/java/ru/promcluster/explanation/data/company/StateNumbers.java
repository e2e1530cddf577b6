package ru.promcluster.explanation.data.company;

/**
 * State registration numbers: ОГРН of an organisation, 13 digits that begin with 1 or 5, and ОГРНИП of a sole trader, 15
 * digits that begin with 3 (order of the Ministry of Finance of 30.10.2017 № 165н, point 7). Other first digits are those
 * of records in the registers.
 */
final class StateNumbers {

    static final int ORGANISATION = 13;
    static final int SOLE_TRADER = 15;

    private StateNumbers() {}

    /** It has as many digits as a registration number has. */
    static boolean isInForm(String number) {
        return Digits.are(number) && (number.length() == ORGANISATION || number.length() == SOLE_TRADER);
    }

    /**
     * The last digit is the last one of the remainder that the number before it leaves, divided by 11 (an organisation)
     * or 13 (a sole trader).
     *
     * @param number in form
     */
    static boolean hasCheckDigit(String number) {
        long before = 0;
        int last = number.length() - 1;
        for (int i = 0; i < last; i++) {
            before = 10 * before + (number.charAt(i) - '0');
        }
        long divisor = number.length() == ORGANISATION ? 11 : 13;
        return before % divisor % 10 == number.charAt(last) - '0';
    }

    /**
     * It is the number of a company, and not of a record about one.
     *
     * @param number in form
     */
    static boolean isOfCompany(String number) {
        char first = number.charAt(0);
        return number.length() == ORGANISATION ? first == '1' || first == '5' : first == '3';
    }
}
