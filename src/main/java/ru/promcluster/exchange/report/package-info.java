/** One kept assessment as a page for the screen and as a paper of A4. */
@NullMarked
package ru.promcluster.exchange.report;

import org.jspecify.annotations.NullMarked;
