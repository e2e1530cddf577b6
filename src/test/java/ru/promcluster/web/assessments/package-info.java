@NullMarked
package ru.promcluster.web.assessments;

import org.jspecify.annotations.NullMarked;
