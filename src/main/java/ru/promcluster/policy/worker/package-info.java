/**
 * Drafts are judged in processes of their own, with little memory and a deadline: what overruns is killed and replaced,
 * and what it answers is read as an enemy's.
 */
@NullMarked
package ru.promcluster.policy.worker;

import org.jspecify.annotations.NullMarked;
