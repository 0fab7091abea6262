package org.stemma.core.model;

import java.util.List;

/**
 * All that one run of Stemma made of its inputs: what {@code record.json} holds.
 *
 * @param reader the name of the reader's model
 * @param readerSha256 of the model's bytes, in hex
 * @param articles in canonical order, whatever story they stand in
 * @param rejections sorted
 * @param dossiers by number of lines of text (most first), articles (most first), story id
 */
public record Reading(
    String version,
    String reader,
    String readerSha256,
    List<Witness> articles,
    List<Rejection> rejections,
    List<Dossier> dossiers) {
  public Reading {
    articles = articles.stream().sorted(Witness.ORDER).toList();
    rejections = rejections.stream().sorted().toList();
    dossiers = List.copyOf(dossiers);
  }
}
