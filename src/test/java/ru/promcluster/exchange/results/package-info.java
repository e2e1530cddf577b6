@NullMarked
package ru.promcluster.exchange.results;

import org.jspecify.annotations.NullMarked;
