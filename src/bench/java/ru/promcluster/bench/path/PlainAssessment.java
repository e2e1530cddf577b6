package ru.promcluster.bench.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment as a general library writes it: the fields of the contract and nothing else. */
public record PlainAssessment(
        String id,
        Subject application,
        AppliedRules ruleset,
        String verdict,
        String confidence,
        String caveat,
        Counts counts,
        List<Criterion> criteria,
        List<DataFinding> data,
        @Nullable String nextFact,
        Engine engine) {

    public record Subject(@Nullable String id, String sha256) {}

    public record AppliedRules(String id, String edition, String version, String sha256, String asOf) {}

    public record Counts(int passed, int failed, int undetermined, int notApplicable, int manual, int error) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Criterion(
            String id,
            String status,
            String severity,
            String title,
            String explanation,
            @Nullable String remedy,
            Law law,
            @Nullable Observed observed,
            @Nullable Required required,
            @Nullable BigDecimal gap,
            List<String> evidence,
            List<Missing> missing,
            Rule rule) {}

    public record Law(String act, String point, String confidence, List<String> sources) {}

    public record Observed(
            @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Required(
            String operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal relieved,
            String unit) {}

    public record Missing(String pointer, String question) {}

    public record Rule(String file, String name, int line) {}

    public record DataFinding(String pointer, String code, String severity, String message) {}

    public record Engine(String version) {}
}
