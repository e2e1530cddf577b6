@NullMarked
package ru.promcluster.verdict;

import org.jspecify.annotations.NullMarked;
