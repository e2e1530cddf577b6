/** What an applicant can do, each step as the change that it makes to an application. */
@NullMarked
package ru.promcluster.rulebook.remedy.step;

import org.jspecify.annotations.NullMarked;
