/** What an application tells: participants, contracts, infrastructure, projects, amounts. Values only, no framework. */
@NullMarked
package ru.promcluster.cluster;

import org.jspecify.annotations.NullMarked;
