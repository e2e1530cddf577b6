/**
 * Applications out of tables, whatever the file is: rows are put aside by application, and each application is put
 * together as JSON and read by the one reader that there is.
 */
@NullMarked
package ru.promcluster.exchange.table;

import org.jspecify.annotations.NullMarked;
