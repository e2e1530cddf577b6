package ru.promcluster.exchange.json;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param value of no use when a fault was reported
 * @param canonical the bytes of the value's canonical form, where the document has them already but for white space
 *     between its tokens; {@code null}: the value has to be written
 */
public record Told<R>(@Nullable R value, @Nullable ByteBuffer canonical) {}
