/** Text files with separators as rows of cells, in the encodings and with the separators that Russian offices use. */
@NullMarked
package ru.promcluster.exchange.table.csv;

import org.jspecify.annotations.NullMarked;
