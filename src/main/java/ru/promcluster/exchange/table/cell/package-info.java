/** Tables as they come: rows of cells with what stood in them, and the guard against files that would cost memory. */
@NullMarked
package ru.promcluster.exchange.table.cell;

import org.jspecify.annotations.NullMarked;
