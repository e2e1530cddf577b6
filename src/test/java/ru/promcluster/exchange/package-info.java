@NullMarked
package ru.promcluster.exchange;

import org.jspecify.annotations.NullMarked;
