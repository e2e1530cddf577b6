/** Values out of cells: what a cell says, or what is wrong with it and what would be right. */
@NullMarked
package ru.promcluster.exchange.table.value;

import org.jspecify.annotations.NullMarked;
