/** The criteria of decree 779 as textbooks of rule engines would write them: many small facts, joined by rules. */
@NullMarked
package ru.promcluster.bench.textbook;

import org.jspecify.annotations.NullMarked;
