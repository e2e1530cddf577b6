/** Chooses the one missing fact to ask for next. */
@NullMarked
package ru.promcluster.explanation.next;

import org.jspecify.annotations.NullMarked;
