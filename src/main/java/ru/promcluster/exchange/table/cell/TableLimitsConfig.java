package ru.promcluster.exchange.table.cell;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The limits of table files; what is left out is as in {@link TableLimits#DEFAULT}. */
@ConfigMapping(prefix = "promcluster.table-limits")
public interface TableLimitsConfig {

    OptionalLong maxFileBytes();

    OptionalInt maxParts();

    OptionalLong maxInflatedBytes();

    OptionalInt maxRatio();

    OptionalInt maxSheets();

    OptionalInt maxRows();

    OptionalInt maxColumns();

    OptionalInt maxCellText();

    OptionalInt maxTextTableBytes();

    OptionalInt maxApplications();

    /**
     * The limits as configured.
     *
     * @throws IllegalArgumentException a limit is below 1
     */
    static TableLimits limits(TableLimitsConfig config) {
        var standard = TableLimits.DEFAULT;
        return new TableLimits(
                config.maxFileBytes().orElse(standard.maxFileBytes()),
                config.maxParts().orElse(standard.maxParts()),
                config.maxInflatedBytes().orElse(standard.maxInflatedBytes()),
                config.maxRatio().orElse(standard.maxRatio()),
                config.maxSheets().orElse(standard.maxSheets()),
                config.maxRows().orElse(standard.maxRows()),
                config.maxColumns().orElse(standard.maxColumns()),
                config.maxCellText().orElse(standard.maxCellText()),
                config.maxTextTableBytes().orElse(standard.maxTextTableBytes()),
                config.maxApplications().orElse(standard.maxApplications()));
    }
}
