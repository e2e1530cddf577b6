/** What an application tells, by itself. */
@NullMarked
package ru.promcluster.cluster;

import org.jspecify.annotations.NullMarked;
