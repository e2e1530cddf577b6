/** {@code /api/v1/drafts}: rules on their way from an author to being in force. */
@NullMarked
package ru.promcluster.web.drafts;

import org.jspecify.annotations.NullMarked;
