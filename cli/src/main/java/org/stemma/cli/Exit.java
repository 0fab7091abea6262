package org.stemma.cli;

import org.stemma.core.model.Code;

/** Exit statuses, as section 1 of the contract has them. */
final class Exit {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int USAGE = 2;
  static final int NOTHING_READ = 3;
  static final int NOT_WRITTEN = 4;
  static final int DEFECT = 70;
  static final int PIPE_CLOSED = 141;

  private Exit() {}

  /** The status with which a command ends that cannot go on because of {@code code}. */
  static int of(Code code) {
    return switch (code) {
      case NO_INPUT, OPTION_WRONG, META_UNREADABLE, DATA_MISSING -> USAGE;
      case OUTPUT_NOT_OURS, OUTPUT_FAILED -> NOT_WRITTEN;
      case FLOOR_BROKEN -> REJECTED;
      case DEFECT -> DEFECT;
      default -> NOTHING_READ;
    };
  }
}
