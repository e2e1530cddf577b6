@NullMarked
package ru.promcluster.exchange.json;

import org.jspecify.annotations.NullMarked;
