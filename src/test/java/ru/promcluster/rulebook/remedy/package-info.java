/** Proof that the way in is one, and that none is shorter. */
@NullMarked
package ru.promcluster.rulebook.remedy;

import org.jspecify.annotations.NullMarked;
