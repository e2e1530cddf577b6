@NullMarked
package ru.promcluster.policy.mutation;

import org.jspecify.annotations.NullMarked;
