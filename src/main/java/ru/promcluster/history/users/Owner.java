package ru.promcluster.history.users;

import org.jspecify.annotations.Nullable;

/**
 * Whose something is that comes in.
 *
 * @param who name of the person, for the audit trail
 * @param organisation taxpayer number of the one that it belongs to; {@code null}: nobody's, reviewers alone see it
 */
public record Owner(String who, @Nullable String organisation) {}
