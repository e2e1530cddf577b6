/** The measures of the vocabulary, by tables. */
@NullMarked
package ru.promcluster.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
