/** The file formats, both ways. A bad row is a value, not an exception. */
@NullMarked
package ru.promcluster.exchange;

import org.jspecify.annotations.NullMarked;
