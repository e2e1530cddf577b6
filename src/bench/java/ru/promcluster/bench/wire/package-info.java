/** What judging costs over HTTP: the service in a process of its own beside the same endpoint without judging. */
@NullMarked
package ru.promcluster.bench.wire;

import org.jspecify.annotations.NullMarked;
