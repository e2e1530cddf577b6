/**
 * Rules in Russian sentences: read by the list of sentences that comes with the rules, and turned into the text that the
 * guard and the compiler know.
 */
@NullMarked
package ru.promcluster.rulebook.dialect;

import org.jspecify.annotations.NullMarked;
