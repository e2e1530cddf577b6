/** The words of the way in, read aloud. */
@NullMarked
package ru.promcluster.explanation.remedy;

import org.jspecify.annotations.NullMarked;
