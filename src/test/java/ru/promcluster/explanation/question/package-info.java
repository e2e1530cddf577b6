/** See the package of the same name. */
@NullMarked
package ru.promcluster.explanation.question;

import org.jspecify.annotations.NullMarked;
