/** The way in: the search for the fewest steps that make an application pass. */
@NullMarked
package ru.promcluster.rulebook.remedy;

import org.jspecify.annotations.NullMarked;
