/** The words for the way in: what to do, in Russian and English. */
@NullMarked
package ru.promcluster.explanation.remedy;

import org.jspecify.annotations.NullMarked;
