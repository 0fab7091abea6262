package org.stemma.core.model;

/** What a capture becomes: clean articles, or a refusal that says why. */
public sealed interface Ingested permits Article, Rejection {}
