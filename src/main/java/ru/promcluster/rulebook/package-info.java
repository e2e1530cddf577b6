/**
 * Opens {@code rules/}, picks the edition in force, guards and compiles it, puts an application to it. The only place
 * that knows Drools.
 */
@NullMarked
package ru.promcluster.rulebook;

import org.jspecify.annotations.NullMarked;
