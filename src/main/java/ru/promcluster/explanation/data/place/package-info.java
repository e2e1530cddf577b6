/** Subjects of the Federation and municipalities: codes that there are not, places that contradict each other. */
@NullMarked
package ru.promcluster.explanation.data.place;

import org.jspecify.annotations.NullMarked;
