@NullMarked
package ru.promcluster.policy.drafts;

import org.jspecify.annotations.NullMarked;
