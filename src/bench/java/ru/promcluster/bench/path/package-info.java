/** Times the way from a line of JSON to the line that answers it, beside what reading and writing alone cost. */
@NullMarked
package ru.promcluster.bench.path;

import org.jspecify.annotations.NullMarked;
