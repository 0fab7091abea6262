package org.stemma.ingest.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;

/** One request and its answer, within bounds of size and time, to a checked address only. */
final class Exchange implements AutoCloseable {
  private final FetchSettings settings;
  private final HttpClient client;

  Exchange(FetchSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            // A proxy would resolve the name itself, where no check reaches.
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(settings.patience())
            .build();
  }

  /** Why there is no answer; only within this room. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1;
    private final Code code;

    Failed(Code code, String why) {
      super(why);
      this.code = code;
    }

    Fetched.Refused refused() {
      return code == Code.NOT_FETCHED || code == Code.ADDRESS_REFUSED || code == Code.TOO_LARGE
          ? Fetched.Refused.of(code, String.valueOf(getMessage()))
          : Fetched.Refused.of(code);
    }
  }

  /**
   * The answer of a server.
   *
   * @param more headers besides those that all requests have
   * @throws Failed if the address may not be connected to, or no whole answer came in time
   */
  HttpResponse<byte[]> get(URI uri, Map<String, String> more) throws Failed {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .GET()
            .timeout(settings.patience())
            .header("User-Agent", settings.agent())
            .header(
                "Accept",
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                    + "application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Encoding", "gzip");
    more.forEach(request::header);
    if (settings.allowPrivate()) {
      return send(uri, request.build());
    }
    GuardedResolution.Guard guard = GuardedResolution.over(uri.getHost());
    try {
      check(uri.getHost());
      return send(uri, request.build());
    } finally {
      guard.close();
    }
  }

  private static void check(String host) throws Failed {
    try {
      List<InetAddress> all = List.of(InetAddress.getAllByName(host.replaceAll("[\\[\\]]", "")));
      if (!GuardedResolution.installed()) {
        throw new Failed(
            Code.ADDRESS_REFUSED, "this program resolves names in a way that cannot be checked");
      }
      for (InetAddress address : all) {
        String special = AddressBlocks.special(address);
        if (special != null) {
          throw new Failed(
              Code.ADDRESS_REFUSED,
              host
                  + " is no server of the public web ("
                  + special
                  + "); --allow-private allows it");
        }
      }
    } catch (UnknownHostException e) {
      boolean hidden = String.valueOf(e.getMessage()).endsWith("has no public address");
      throw hidden
          ? new Failed(
              Code.ADDRESS_REFUSED, host + " lies in a private network; --allow-private allows it")
          : new Failed(Code.NOT_FETCHED, "there is no host " + host);
    }
  }

  private HttpResponse<byte[]> send(URI uri, HttpRequest request) throws Failed {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new BoundedBody(settings.largest()));
    try {
      return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Failed(
          Code.NOT_FETCHED, "no whole answer in " + settings.patience().toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Failed(Code.NOT_FETCHED, "it was interrupted");
    } catch (ExecutionException e) {
      throw why(uri, e.getCause());
    }
  }

  private Failed why(URI uri, @Nullable Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof BoundedBody.TooLarge) {
        return new Failed(Code.TOO_LARGE, (settings.largest() >> 20) + " MB");
      }
      if (e instanceof java.net.http.HttpTimeoutException) {
        return new Failed(
            Code.NOT_FETCHED, "no answer in " + settings.patience().toSeconds() + " s");
      }
      if (e instanceof UnknownHostException
          || e instanceof java.nio.channels.UnresolvedAddressException) {
        return new Failed(Code.NOT_FETCHED, "there is no host " + uri.getHost());
      }
      if (e instanceof java.net.ConnectException) {
        return new Failed(Code.NOT_FETCHED, uri.getHost() + " does not answer");
      }
      if (e instanceof javax.net.ssl.SSLException) {
        return new Failed(Code.NOT_FETCHED, "its certificate is not trusted, or TLS failed");
      }
    }
    return new Failed(
        Code.NOT_FETCHED,
        cause instanceof IOException ? "the answer broke off or is no HTTP" : "it failed");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
