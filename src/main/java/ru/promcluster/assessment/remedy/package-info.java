/** The way in of one application: searched, put into words, written. */
@NullMarked
package ru.promcluster.assessment.remedy;

import org.jspecify.annotations.NullMarked;
