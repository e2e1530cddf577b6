/** {@code bulk}: many applications in one file, checked without a service. */
@NullMarked
package ru.promcluster.cli.bulk;

import org.jspecify.annotations.NullMarked;
