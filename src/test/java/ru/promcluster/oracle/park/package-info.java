/** The rows over industrial parks (decree 794) read by hand, and applications to try them on. */
@NullMarked
package ru.promcluster.oracle.park;

import org.jspecify.annotations.NullMarked;
