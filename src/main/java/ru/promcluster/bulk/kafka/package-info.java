/** Applications in by Kafka, assessments out: any number of instances, each application answered once. */
@NullMarked
package ru.promcluster.bulk.kafka;

import org.jspecify.annotations.NullMarked;
