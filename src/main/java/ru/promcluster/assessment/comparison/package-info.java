/** One application judged several times, side by side: in other scenarios, on other days. */
@NullMarked
package ru.promcluster.assessment.comparison;

import org.jspecify.annotations.NullMarked;
