/** What is published of the API agrees with what the service does. */
@NullMarked
package ru.promcluster.web.openapi;

import org.jspecify.annotations.NullMarked;
