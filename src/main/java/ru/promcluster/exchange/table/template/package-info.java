/** Tables as they are written: the template that a clerk fills in, and applications in the same layout. */
@NullMarked
package ru.promcluster.exchange.table.template;

import org.jspecify.annotations.NullMarked;
