@NullMarked
package ru.promcluster.policy;

import org.jspecify.annotations.NullMarked;
