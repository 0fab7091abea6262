package org.stemma.core.model;

/** The fifth stage: a story becomes a dossier. */
public interface Findings {
  Dossier of(Story story);
}
