package ru.promcluster.exchange.table.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Days as workbooks count them: from 1900, with a 29 February of that year that never was, or from 1904. */
final class SerialDay {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;
    /** 31 December 9999. */
    private static final int LAST = 2_958_465;

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDay() {}

    /** The day, with the time where it is not midnight; {@code null}: the number is no day. */
    static @Nullable String of(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int days = (int) (seconds / SECONDS.intValue());
        if (!from1904 && (days == 0 || days == DAY_THAT_NEVER_WAS)) {
            return null;
        }
        int inReality = !from1904 && days < DAY_THAT_NEVER_WAS ? days + 1 : days;
        var day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(inReality);
        long rest = seconds % SECONDS.intValue();
        return rest == 0
                ? day.toString()
                : LocalDateTime.of(day, java.time.LocalTime.ofSecondOfDay(rest)).toString();
    }
}
