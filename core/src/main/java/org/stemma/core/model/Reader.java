package org.stemma.core.model;

/** The third stage: an article becomes annotations. A function of the article alone. */
public interface Reader extends AutoCloseable {
  Annotation read(Article article);

  /**
   * Does ahead what {@link #read} would do first, such as loading a model; never needed. May run on
   * another thread.
   *
   * @throws Problem as {@code read} would
   */
  default void prepare() {}

  /** The language of an article alone: BCP 47, {@code und} if it cannot be told. */
  String language(Article article);

  /** The model's name, for the record. */
  String model();

  /** SHA-256 of the model's bytes, in hex, for the record. */
  String modelSha256();

  @Override
  void close();
}
