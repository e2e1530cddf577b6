/** Totals and amounts: declared ones against the lists, and roubles that look like thousands or millions. */
@NullMarked
package ru.promcluster.explanation.data.total;

import org.jspecify.annotations.NullMarked;
