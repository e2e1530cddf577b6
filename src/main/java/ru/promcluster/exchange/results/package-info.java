/** What came of the applications of a file: line by line as it is kept, and as the table that a reviewer opens. */
@NullMarked
package ru.promcluster.exchange.results;

import org.jspecify.annotations.NullMarked;
