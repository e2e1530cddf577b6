@NullMarked
package ru.promcluster.web.security;

import org.jspecify.annotations.NullMarked;
