/** The files below {@code rules/} as values: read, checked for form, folded edition by edition. */
@NullMarked
package ru.promcluster.rulebook.files;

import org.jspecify.annotations.NullMarked;
