package org.stemma.core.model;

/** Why a command as a whole cannot go on; a single bad input is a {@link Rejection} instead. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Code code;
  private final String next;

  private Problem(Code code, String happened, String next) {
    super(happened);
    this.code = code;
    this.next = next;
  }

  /** A problem in the words of its code, filled with {@code details}. */
  public static Problem of(Code code, Object... details) {
    return new Problem(code, code.happened(details), code.next(details));
  }

  public Code code() {
    return code;
  }

  /** What happened, for a person. */
  public String happened() {
    return String.valueOf(getMessage());
  }

  /** What to do next, for a person. */
  public String next() {
    return next;
  }
}
