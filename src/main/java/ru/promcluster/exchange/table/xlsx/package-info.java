/** Workbooks as rows of cells: Office Open XML, read part by part in memory that does not grow with the file. */
@NullMarked
package ru.promcluster.exchange.table.xlsx;

import org.jspecify.annotations.NullMarked;
