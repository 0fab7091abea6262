package org.stemma.core.model;

import org.jspecify.annotations.Nullable;

/** The words under a picture, without its credit. */
public record Caption(String text, @Nullable String credit) {}
