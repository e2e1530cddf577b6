@NullMarked
package ru.promcluster.web.drafts;

import org.jspecify.annotations.NullMarked;
