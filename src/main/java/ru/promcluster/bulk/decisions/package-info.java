/** The reviewer's decisions on the applications of a job: read from his workbook, held against what was judged, kept. */
@NullMarked
package ru.promcluster.bulk.decisions;

import org.jspecify.annotations.NullMarked;
