@NullMarked
package ru.promcluster.policy.worker;

import org.jspecify.annotations.NullMarked;
