package org.stemma.peers.worker;

import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/** A reader; safe to share between threads. */
interface PeerReader extends AutoCloseable {
  Answer answer(Question question);

  @Override
  void close();
}
