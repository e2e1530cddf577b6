/** Asks a person for a missing fact, and knows the order in which the form asks for facts. */
@NullMarked
package ru.promcluster.explanation.question;

import org.jspecify.annotations.NullMarked;
