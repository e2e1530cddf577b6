@NullMarked
package ru.promcluster.policy.simulation;

import org.jspecify.annotations.NullMarked;
