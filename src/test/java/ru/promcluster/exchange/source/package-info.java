@NullMarked
package ru.promcluster.exchange.source;

import org.jspecify.annotations.NullMarked;
