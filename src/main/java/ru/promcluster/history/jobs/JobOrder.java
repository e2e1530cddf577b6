package ru.promcluster.history.jobs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

/**
 * What a job was asked to do; it does not change.
 *
 * @param createdBy on whose behalf, for the audit trail
 * @param organisation taxpayer number of the one that it is made for; {@code null}: it belongs to nobody
 * @param idempotencyKey the organisation's own key; {@code null}: none
 * @param fileFormat lower-case name of the format
 * @param rulesetSha256 the ruleset of the day it asks for, else of the day it was accepted on
 * @param publication each application is judged by what is in force on its day, of all published up to this one; 0: all
 *     are judged by the ruleset of the digest
 * @param asOf the day whose edition applies; {@code null}: each application's day of filing, else {@code today}
 * @param today the day it was accepted on, in Moscow
 */
public record JobOrder(
        String createdBy,
        @Nullable String organisation,
        @Nullable String idempotencyKey,
        String fileName,
        String fileFormat,
        String rulesetId,
        String rulesetSha256,
        long publication,
        @Nullable LocalDate asOf,
        LocalDate today,
        Language language) {}
