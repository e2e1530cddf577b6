@NullMarked
package ru.promcluster.bulk.kafka;

import org.jspecify.annotations.NullMarked;
