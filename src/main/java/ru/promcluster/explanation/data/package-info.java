/** Remarks on the data of an application that a person should look at; none of them changes a status. */
@NullMarked
package ru.promcluster.explanation.data;

import org.jspecify.annotations.NullMarked;
