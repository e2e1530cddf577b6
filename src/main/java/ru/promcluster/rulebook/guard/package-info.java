/**
 * The small language that a rule may be written in, checked on the syntax tree before anything is built: a rule file is
 * code, and nothing but this language ever reaches the compiler.
 */
@NullMarked
package ru.promcluster.rulebook.guard;

import org.jspecify.annotations.NullMarked;
