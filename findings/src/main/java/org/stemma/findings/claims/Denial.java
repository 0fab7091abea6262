package org.stemma.findings.claims;

import java.util.List;

/**
 * Somebody says that something is not so.
 *
 * @param statement whose stance it is; where it only refers back, its frame is that of what it
 *     denies
 * @param denied the statements of the same article that it refers back to; empty where it says
 *     itself what is denied
 */
record Denial(Statement statement, List<Statement> denied) {
  Denial {
    denied = List.copyOf(denied);
  }
}
