/** The PostgreSQL that comes with the jar: unpacked, made, started, adopted, stopped; never fought with. */
@NullMarked
package ru.promcluster.history.embedded;

import org.jspecify.annotations.NullMarked;
