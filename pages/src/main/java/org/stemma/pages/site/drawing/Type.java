package org.stemma.pages.site.drawing;

import org.jspecify.annotations.Nullable;

/** The types in which a drawing's words are set; the style sheet has them under the same names. */
enum Type {
  PLAIN(null, 11.5, false),
  HEAD("h", 11.5, true),
  QUIET("q", 11.5, false),
  ALARM("r", 11.5, false),
  LOST("h r", 11.5, true),
  NUMBER("num", 10, false);

  /** Classes of the style sheet; null: none. */
  final @Nullable String kind;

  /** In pixels. */
  final double size;

  final boolean bold;

  Type(@Nullable String kind, double size, boolean bold) {
    this.kind = kind;
    this.size = size;
    this.bold = bold;
  }

  double width(String words) {
    return Typeface.width(words, size, bold);
  }
}
