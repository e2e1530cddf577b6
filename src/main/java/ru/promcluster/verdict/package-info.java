/** What is concluded: status, finding, bounds, assessment. Values only, no framework. */
@NullMarked
package ru.promcluster.verdict;

import org.jspecify.annotations.NullMarked;
