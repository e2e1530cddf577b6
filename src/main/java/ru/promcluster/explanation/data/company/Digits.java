package ru.promcluster.explanation.data.company;

/** Texts that hold the digits 0 to 9 and nothing else. */
final class Digits {

    private Digits() {}

    static boolean are(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }
}
