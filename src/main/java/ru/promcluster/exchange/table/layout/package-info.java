/** What tables look like: their lists, columns, headers and words, made from the form of the application. */
@NullMarked
package ru.promcluster.exchange.table.layout;

import org.jspecify.annotations.NullMarked;
