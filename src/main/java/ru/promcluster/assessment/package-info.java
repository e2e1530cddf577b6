/** The one job: assess one application, assess a stream. Ties reading, rules and words together. */
@NullMarked
package ru.promcluster.assessment;

import org.jspecify.annotations.NullMarked;
