/** What the product and a worker tell each other: frames of JSON. The product reads what a worker says as an enemy's. */
@NullMarked
package ru.promcluster.policy.worker.protocol;

import org.jspecify.annotations.NullMarked;
