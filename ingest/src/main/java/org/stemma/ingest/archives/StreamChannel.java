package org.stemma.ingest.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream as a channel. The JDK's own keeps a buffer that it does not give back. */
final class StreamChannel implements ReadableByteChannel {
  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 13];
  private boolean open = true;

  StreamChannel(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int wanted = StrictMath.min(target.remaining(), buffer.length);
    if (wanted == 0) {
      return 0;
    }
    int read = stream.read(buffer, 0, wanted);
    if (read > 0) {
      target.put(buffer, 0, read);
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    stream.close();
  }
}
