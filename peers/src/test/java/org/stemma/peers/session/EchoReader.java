package org.stemma.peers.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/**
 * A reader that finds nothing: {@code answers}, {@code ends} after the first, or {@code sleeps}.
 */
final class EchoReader {
  private EchoReader() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      if (arguments[0].equals("sleeps")) {
        Thread.sleep(60_000);
      }
      System.out.println(Answer.of(Question.of(line).id(), List.of(), List.of()).line());
      if (arguments[0].equals("ends")) {
        return;
      }
    }
  }
}
