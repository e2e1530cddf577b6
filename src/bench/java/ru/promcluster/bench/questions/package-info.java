/** How many questions an applicant has to answer until there is a verdict. */
@NullMarked
package ru.promcluster.bench.questions;

import org.jspecify.annotations.NullMarked;
