/** The numbers by which the state registers know a company, and one company under two names. */
@NullMarked
package ru.promcluster.explanation.data.company;

import org.jspecify.annotations.NullMarked;
