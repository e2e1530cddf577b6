package ru.promcluster.exchange.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** The JSON number that a text most likely meant: «46,5 млн» is 46500000. */
public final class NumberAdvice {

    private static final Pattern WRITTEN = Pattern.compile(
            "(-?\\d[\\d\\h_']*)(?:[.,](\\d+))?\\h*(тыс|млн|млрд|трлн)?\\.?\\h*(?:руб(?:л[а-я]+)?\\.?|р\\.?|₽|%)?");
    private static final Map<String, Integer> ZEROS = Map.of("тыс", 3, "млн", 6, "млрд", 9, "трлн", 12);
    private static final int LONGEST = 40;

    private NumberAdvice() {}

    /** Empty when the text is no number or may mean two: 46.500 is 46.5 or 46500. */
    public static String of(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (text.length() > LONGEST || !written.matches()) {
            return "";
        }
        var fraction = written.group(2);
        var unit = written.group(3);
        if (fraction != null && fraction.length() == 3 && unit == null) {
            return "";
        }
        var whole = written.group(1).replaceAll("[^\\d-]", "");
        var number = new BigDecimal(fraction == null ? whole : whole + "." + fraction)
                .scaleByPowerOfTen(unit == null ? 0 : ZEROS.getOrDefault(unit, 0));
        return Decimals.plain(number).toPlainString();
    }
}
