/** Turns findings into sentences, remedies and the next question, in Russian and English. Pure text. */
@NullMarked
package ru.promcluster.explanation;

import org.jspecify.annotations.NullMarked;
