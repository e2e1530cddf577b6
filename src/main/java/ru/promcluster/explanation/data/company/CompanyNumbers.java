package ru.promcluster.explanation.data.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/** Taxpayer and state registration numbers (ИНН, ОГРН, ОГРНИП) of Russian companies that cannot be right. */
public final class CompanyNumbers implements DataCheck {

    private static final String TAX = "inn.checksum";
    private static final String STATE = "ogrn.checksum";

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            var participant = participants.get(i);
            if (isRussian(participant)) {
                lookAtTaxNumber(participant.inn(), i, remarks);
                lookAtStateNumber(participant.ogrn(), i, remarks);
                if (areOfDifferentKinds(participant.inn(), participant.ogrn())) {
                    var name = remarks.names().participant(i);
                    remarks.warn(pointer(i, "ogrn"), "ogrn.inn", Map.of(Slot.NAME, name));
                }
            }
        }
        var organisation = application.organisation();
        var inn = organisation == null ? null : organisation.inn();
        if (inn != null && !TaxNumbers.isRight(inn)) {
            noteTaxNumber(inn, "/organisation/inn", remarks);
        }
    }

    static boolean isRussian(Participant participant) {
        var country = participant.country();
        return country == null || country.equals("RU");
    }

    private static void lookAtTaxNumber(@Nullable String inn, int place, Remarks remarks) {
        if (inn != null && !TaxNumbers.isRight(inn)) {
            noteTaxNumber(inn, pointer(place, "inn"), remarks);
        }
    }

    private static void noteTaxNumber(String inn, String pointer, Remarks remarks) {
        var code = remarks.quoted(inn);
        if (TaxNumbers.hasLostZero(inn)) {
            remarks.warn(pointer, TAX, "inn.zero", Map.of(Slot.CODE, code, Slot.DECLARED, "0" + inn));
        } else {
            remarks.warn(pointer, TAX, TaxNumbers.isInForm(inn) ? TAX : "inn.form", Map.of(Slot.CODE, code));
        }
    }

    private static void lookAtStateNumber(@Nullable String ogrn, int place, Remarks remarks) {
        if (ogrn == null) {
            return;
        }
        var inForm = StateNumbers.isInForm(ogrn);
        if (inForm && StateNumbers.isOfCompany(ogrn) && StateNumbers.hasCheckDigit(ogrn)) {
            return;
        }
        var words = Map.of(Slot.CODE, remarks.quoted(ogrn));
        var pointer = pointer(place, "ogrn");
        if (inForm && !StateNumbers.isOfCompany(ogrn)) {
            remarks.warn(pointer, "ogrn.record", words);
        } else {
            remarks.warn(pointer, STATE, inForm ? STATE : "ogrn.form", words);
        }
    }

    private static boolean areOfDifferentKinds(@Nullable String inn, @Nullable String ogrn) {
        return inn != null
                && ogrn != null
                && TaxNumbers.isInForm(inn)
                && StateNumbers.isInForm(ogrn)
                && (inn.length() == TaxNumbers.PERSON) != (ogrn.length() == StateNumbers.SOLE_TRADER);
    }

    private static String pointer(int place, String field) {
        return "/participants/" + place + "/" + field;
    }
}
