/** The way in: the steps an applicant can take, and the search for the fewest that make an application pass. */
@NullMarked
package ru.promcluster.rulebook.remedy;

import org.jspecify.annotations.NullMarked;
