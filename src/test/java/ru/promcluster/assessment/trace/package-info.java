@NullMarked
package ru.promcluster.assessment.trace;

import org.jspecify.annotations.NullMarked;
