package ru.promcluster.cli.audit;

import picocli.CommandLine.Command;

/** {@code audit}: what whoever has to vouch for the stored verdicts asks. */
@Command(
        name = "audit",
        description = {"Журнал действий: проверить, что он цел.", "The audit trail: prove that it is unbroken."})
public final class AuditCommand {}
