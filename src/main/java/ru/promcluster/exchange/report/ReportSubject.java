package ru.promcluster.exchange.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report says besides the assessment itself.
 *
 * @param clusterName name of the cluster; {@code null}: it is not kept any more
 * @param ruleset what the assessment was made against
 * @param madeAt when the assessment was made; the paper carries this moment as its own, so that it can be printed again
 *     byte for byte
 */
public record ReportSubject(@Nullable String clusterName, RulesetTitle ruleset, Instant madeAt) {}
