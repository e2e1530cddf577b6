package ru.promcluster.web.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** The functional dependency of a complete application: two producers of the final product buy for 200 million each. */
public final class Dependency {

    private static final long PURCHASES_OF_BOTH = 400_000_000;

    private Dependency() {}

    /** An application whose dependency is so many per cent, and all else is as it should be. */
    public static String application(int percent) {
        var application = (ObjectNode) Api.json(Filings.text("made-complete"));
        long fromMembers = PURCHASES_OF_BOTH / 200 * percent;
        for (int i = 0; i < 2; i++) {
            ((ObjectNode) application.at("/participants/" + i)).put("purchasesFromMembers", fromMembers);
        }
        application.remove("filedOn");
        return application.toString();
    }

    static String filedOn(int percent, LocalDate day) {
        return ((ObjectNode) Api.json(application(percent)))
                .put("filedOn", day.toString())
                .toString();
    }

    /** Cases at and just below a boundary. */
    public static String cases(int percent) {
        long half = PURCHASES_OF_BOTH / 200 * percent;
        return """
                - name: "Ровно %1$d %% закупок — достаточно"
                  from: made-complete
                  change: { /participants/0/purchasesFromMembers: %2$d, /participants/1/purchasesFromMembers: %2$d }
                  expect: { status: PASSED, observed: { min: %1$d, max: %1$d }, gap: 0, required: %1$d }

                - name: "На рубль меньше %1$d %% — мало"
                  from: made-complete
                  change: { /participants/0/purchasesFromMembers: %3$d, /participants/1/purchasesFromMembers: %2$d }
                  expect: { status: FAILED, gap: 0.0001 }
                """.formatted(percent, half, half - 1);
    }
}
