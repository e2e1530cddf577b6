/** What looks for findings about the data, and how they are worded. */
@NullMarked
package ru.promcluster.explanation.data.remark;

import org.jspecify.annotations.NullMarked;
