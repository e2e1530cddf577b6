/**
 * What stands behind the small language: a rule that has passed the guard is compiled and run so that it would reach
 * nothing but its vocabulary even if the guard had missed something.
 */
@NullMarked
package ru.promcluster.rulebook.containment;

import org.jspecify.annotations.NullMarked;
