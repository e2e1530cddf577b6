@NullMarked
package ru.promcluster.assessment.comparison;

import org.jspecify.annotations.NullMarked;
