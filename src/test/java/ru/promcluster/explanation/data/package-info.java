/** See the package of the same name. */
@NullMarked
package ru.promcluster.explanation.data;

import org.jspecify.annotations.NullMarked;
