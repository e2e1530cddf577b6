package ru.promcluster.explanation.data;

import java.util.Map;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * Product codes of joint projects (ОКПД 2, OK 034-2014) that are not in the form of any level: class 23, subclass 23.1,
 * group 23.11, subgroup 23.11.1, kind 23.11.11, category 23.11.11.110. The classifier has no check digits.
 */
final class ProductCodes implements DataCheck {

    private static final String LONGEST = "00.00.00.000";

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var projects = application.jointProjects();
        for (int i = 0; projects != null && i < projects.size(); i++) {
            var product = projects.get(i).product();
            if (product != null && !isInForm(product)) {
                remarks.warn(
                        "/jointProjects/" + i + "/product", "okpd.form", Map.of(Slot.CODE, remarks.quoted(product)));
            }
        }
    }

    /** Classes are numbered from 01; a code ends with a level, never with a point or within the last three digits. */
    static boolean isInForm(String code) {
        int length = code.length();
        if (length < 2 || length > LONGEST.length() || code.startsWith("00")) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char letter = code.charAt(i);
            var isPoint = LONGEST.charAt(i) == '.';
            if (isPoint ? letter != '.' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return LONGEST.charAt(length - 1) != '.' && (length <= 8 || length == LONGEST.length());
    }
}
