package ru.promcluster.rulebook.kept;

import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.containment.PlainRule;
import ru.promcluster.rulebook.guard.GuardedRule;

/**
 * A rule that has passed the guard.
 *
 * @param compiled what the compiler made of it; {@code null}: it has conditions, or was not needed yet
 */
public record KeptRule(GuardedRule guarded, @Nullable PlainRule compiled) {}
