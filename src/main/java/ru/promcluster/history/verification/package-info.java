/** Proves that the audit trail is unbroken and that what is kept agrees with it. Plain SQL: it trusts no cache. */
@NullMarked
package ru.promcluster.history.verification;

import org.jspecify.annotations.NullMarked;
