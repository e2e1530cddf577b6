/** The rows over start batches (decree 41 since 2023) read by hand, and applications to try them on. */
@NullMarked
package ru.promcluster.oracle.batch;

import org.jspecify.annotations.NullMarked;
