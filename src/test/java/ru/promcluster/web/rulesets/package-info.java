@NullMarked
package ru.promcluster.web.rulesets;

import org.jspecify.annotations.NullMarked;
