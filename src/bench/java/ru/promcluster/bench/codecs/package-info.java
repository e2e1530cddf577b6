/** Holds the product's JSON against that of other libraries: what reading and writing takes, and what each lets through. */
@NullMarked
package ru.promcluster.bench.codecs;

import org.jspecify.annotations.NullMarked;
