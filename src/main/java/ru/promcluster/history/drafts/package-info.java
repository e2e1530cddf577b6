/** Drafts of rules: their files, who wrote them, who approved them. */
@NullMarked
package ru.promcluster.history.drafts;

import org.jspecify.annotations.NullMarked;
