@NullMarked
package ru.promcluster.history;

import org.jspecify.annotations.NullMarked;
