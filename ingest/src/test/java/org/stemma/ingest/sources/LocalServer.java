package org.stemma.ingest.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers byte by byte what a test wants, lies included. */
public final class LocalServer implements AutoCloseable {
  /** Writes an answer, status line and all. */
  public interface Answer {
    void write(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request: its path and its headers in lower case. */
  public record Request(String path, Map<String, String> headers) {}

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public LocalServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** An address on it. */
  public String at(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** All requests so far, those for robots.txt left out. */
  public List<Request> requests() {
    return requests.stream().filter(r -> !r.path().equals("/robots.txt")).toList();
  }

  public LocalServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A whole answer. */
  public LocalServer on(String path, String status, String headers, String body) {
    return on(
        path,
        (request, out) -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          out.write(
              text(
                  "HTTP/1.1 "
                      + status
                      + "\r\n"
                      + headers
                      + "Content-Length: "
                      + bytes.length
                      + "\r\nConnection: close\r\n\r\n"));
          out.write(bytes);
        });
  }

  /** A page. */
  public LocalServer page(String path, String title) {
    return on(path, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", Prose.page(title));
  }

  public static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      if (first == null) {
        return;
      }
      Map<String, String> headers = new TreeMap<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        int colon = line.indexOf(':');
        headers.put(
            line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      Request request = new Request(first.split(" ", -1)[1], headers);
      requests.add(request);
      Answer answer = answers.get(request.path());
      OutputStream out = client.getOutputStream();
      if (answer == null) {
        out.write(text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
      } else {
        answer.write(request, out);
      }
      out.flush();
    } catch (IOException e) {
      // The other side has seen enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
