@NullMarked
package ru.promcluster.web;

import org.jspecify.annotations.NullMarked;
