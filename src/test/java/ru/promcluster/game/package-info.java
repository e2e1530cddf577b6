/** Plays an applicant who is asked for one fact after another until there is a verdict. */
@NullMarked
package ru.promcluster.game;

import org.jspecify.annotations.NullMarked;
