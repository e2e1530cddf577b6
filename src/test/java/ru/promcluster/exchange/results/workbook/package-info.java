@NullMarked
package ru.promcluster.exchange.results.workbook;

import org.jspecify.annotations.NullMarked;
