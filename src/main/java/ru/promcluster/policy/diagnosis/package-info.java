/** Everything that is wrong or likely wrong with rule files, with places, and the forms that it is handed on in. */
@NullMarked
package ru.promcluster.policy.diagnosis;

import org.jspecify.annotations.NullMarked;
