/** The rules against an independent judge, the files against a careless hand. */
@NullMarked
package ru.promcluster.rulebook;

import org.jspecify.annotations.NullMarked;
