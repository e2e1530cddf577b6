@NullMarked
package ru.promcluster.assessment;

import org.jspecify.annotations.NullMarked;
