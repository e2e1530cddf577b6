/** Rules as a zip that can be signed: read with care, sealed by a key, checked against the keys that are trusted. */
@NullMarked
package ru.promcluster.rulebook.bundle;

import org.jspecify.annotations.NullMarked;
