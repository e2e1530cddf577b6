/** Assessments as they were written and kept, read back to be shown again without judging again. */
@NullMarked
package ru.promcluster.exchange.document;

import org.jspecify.annotations.NullMarked;
