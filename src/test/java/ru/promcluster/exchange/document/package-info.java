@NullMarked
package ru.promcluster.exchange.document;

import org.jspecify.annotations.NullMarked;
