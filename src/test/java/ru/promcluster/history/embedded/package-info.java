@NullMarked
package ru.promcluster.history.embedded;

import org.jspecify.annotations.NullMarked;
