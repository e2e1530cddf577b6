/** See the package of the same name. */
@NullMarked
package ru.promcluster.explanation.wording;

import org.jspecify.annotations.NullMarked;
