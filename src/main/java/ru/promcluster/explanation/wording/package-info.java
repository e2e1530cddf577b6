/** Sentences with gaps, and how numbers, amounts and days are written in each language. */
@NullMarked
package ru.promcluster.explanation.wording;

import org.jspecify.annotations.NullMarked;
