package org.stemma.core.model;

/** An article and what the reader found in it. */
public record AnnotatedArticle(Article article, Annotation annotation) {}
