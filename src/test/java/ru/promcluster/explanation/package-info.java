/** Sentences are read as a person would read them: whole texts in golden files, and each form of a number by itself. */
@NullMarked
package ru.promcluster.explanation;

import org.jspecify.annotations.NullMarked;
