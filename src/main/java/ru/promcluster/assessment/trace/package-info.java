/** Writes out how a criterion came to its status: the facts, the figures, the comparison. */
@NullMarked
package ru.promcluster.assessment.trace;

import org.jspecify.annotations.NullMarked;
