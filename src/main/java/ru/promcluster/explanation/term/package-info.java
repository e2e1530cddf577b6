/** The terms that page, report, workbook and command line share: a word stands here and nowhere else. */
@NullMarked
package ru.promcluster.explanation.term;

import org.jspecify.annotations.NullMarked;
