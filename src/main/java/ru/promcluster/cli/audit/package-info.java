/** {@code audit}: proves what the audit trail says. */
@NullMarked
package ru.promcluster.cli.audit;

import org.jspecify.annotations.NullMarked;
