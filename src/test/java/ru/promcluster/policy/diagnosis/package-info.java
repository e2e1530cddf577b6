@NullMarked
package ru.promcluster.policy.diagnosis;

import org.jspecify.annotations.NullMarked;
