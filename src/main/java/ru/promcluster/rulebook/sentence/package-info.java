/** Sentences with gaps, as cards hold them: read once, filled often. */
@NullMarked
package ru.promcluster.rulebook.sentence;

import org.jspecify.annotations.NullMarked;
