/** Jobs over files: taken in, judged by several threads and nodes, gone on with after any break, counted and compared. */
@NullMarked
package ru.promcluster.bulk;

import org.jspecify.annotations.NullMarked;
