package org.stemma.reader.heads;

import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;

/** A stretch of a text that names somebody or something. */
public record Name(Span span, MentionType type) {}
