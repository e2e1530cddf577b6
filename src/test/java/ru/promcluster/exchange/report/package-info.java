@NullMarked
package ru.promcluster.exchange.report;

import org.jspecify.annotations.NullMarked;
