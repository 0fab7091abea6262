package org.stemma.core.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date, how exactly it is known, and why it is believed.
 *
 * @param value {@code 2024-01-16}, {@code 2024-01-19T12:12} or {@code 2024-01-16T23:30-05:00}; null
 *     while it is a range or unknown
 * @param earliest first day it can be; null if unknown
 * @param latest last day it can be; null if unknown, else not before {@code earliest}
 * @param basis empty: unknown
 */
public record Dating(
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<Basis> basis,
    List<Evidence> evidence,
    List<Code> warnings) {
  /** What a date stands on, strongest first. */
  public enum Basis {
    STATED,
    VISIBLE,
    TEXT,
    STORY
  }

  public static final Dating UNKNOWN =
      new Dating(null, null, null, List.of(), List.of(), List.of());

  public Dating {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "latest " + latest + " must not be before earliest " + earliest);
    }
    basis = List.copyOf(basis);
    evidence = List.copyOf(evidence);
    warnings = List.copyOf(warnings);
  }

  /** Whether the day is known. */
  public boolean exact() {
    return earliest != null && earliest.equals(latest);
  }

  /** The day, or null where it is a range or unknown. */
  public @Nullable LocalDate day() {
    return exact() ? earliest : null;
  }
}
