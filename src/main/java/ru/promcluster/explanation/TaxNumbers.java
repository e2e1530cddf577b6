package ru.promcluster.explanation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.sentence.Slot;

/** Taxpayer numbers (ИНН) whose check digits do not fit: ten digits of a legal entity, twelve of a sole trader. */
public final class TaxNumbers {

    private static final int LEGAL_ENTITY = 10;
    private static final int SOLE_TRADER = 12;
    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private TaxNumbers() {}

    static void note(ClusterApplication application, Remarks remarks) {
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            var country = participants.get(i).country();
            if (country == null || country.equals("RU")) {
                note(participants.get(i).inn(), "/participants/" + i + "/inn", remarks);
            }
        }
        var organisation = application.organisation();
        if (organisation != null) {
            note(organisation.inn(), "/organisation/inn", remarks);
        }
    }

    private static void note(@Nullable String number, String pointer, Remarks remarks) {
        if (number != null && !isRight(number)) {
            remarks.note(pointer, "inn.checksum", Map.of(Slot.CODE, remarks.quoted(number)));
        }
    }

    /** Whether that many digits fit each other. */
    public static boolean isRight(String number) {
        if (!number.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return false;
        }
        return switch (number.length()) {
            case LEGAL_ENTITY -> hasCheckDigit(number, LEGAL_ENTITY - 1);
            case SOLE_TRADER -> hasCheckDigit(number, SOLE_TRADER - 2) && hasCheckDigit(number, SOLE_TRADER - 1);
            default -> false;
        };
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
