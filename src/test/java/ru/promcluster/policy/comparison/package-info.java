@NullMarked
package ru.promcluster.policy.comparison;

import org.jspecify.annotations.NullMarked;
