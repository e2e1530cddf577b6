/** The results of a job as an XLSX workbook, and the reviewer's decisions read from it when it comes back filled in. */
@NullMarked
package ru.promcluster.exchange.results.workbook;

import org.jspecify.annotations.NullMarked;
