/** The support measures together: their hand-written judges, and complete and small applications to put to the rules. */
@NullMarked
package ru.promcluster.oracle.support;

import org.jspecify.annotations.NullMarked;
