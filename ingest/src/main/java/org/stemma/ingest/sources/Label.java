package org.stemma.ingest.sources;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;

/**
 * What is known about bytes before they are looked at, and where what comes out of them lies.
 *
 * @param place what the record will call it
 * @param name its own name, by which a format may be told
 * @param file where it lies on the disk, if it does so by itself
 * @param address where it was fetched from
 * @param charset that came with it
 * @param depth how many archives lie around it
 * @param hops how many links led to it
 */
record Label(
    Source.Kind kind,
    String place,
    String name,
    Stated stated,
    @Nullable Path file,
    @Nullable LocalDate fetched,
    @Nullable String address,
    @Nullable String charset,
    int depth,
    int hops) {

  static Label file(Path path, String place, String name, Stated stated) {
    return new Label(Source.Kind.FILE, place, name, stated, path, null, null, null, 0, 0);
  }

  /** Of an entry of this archive. */
  Label inside(String entry, String ownName, Stated about) {
    return new Label(
        kind, place + "!/" + entry, ownName, about, null, fetched, null, null, depth + 1, hops);
  }

  /** Of the same thing, unpacked. */
  Label unpacked(String ownName) {
    return new Label(
        kind, place, ownName, stated, null, fetched, address, charset, depth + 1, hops);
  }

  /** Of a numbered part of it. */
  Label part(int number, Stated about) {
    return new Label(
        kind, place + ":" + number, name, about, null, fetched, address, charset, depth, hops);
  }

  /** With what came with its bytes when they were fetched. */
  Label fetched(
      String ownName, @Nullable LocalDate day, @Nullable String from, @Nullable String said) {
    return new Label(kind, place, ownName, stated, file, day, from, said, depth, hops);
  }

  /** Of the same thing, so many links away from what was named. */
  Label after(int links) {
    return new Label(kind, place, name, stated, file, fetched, address, charset, depth, links);
  }

  Source source() {
    return new Source(kind, place, null);
  }

  Rejection rejection(Code code, Object... details) {
    return Rejection.of(place, code, details);
  }

  Rejection rejection(Exception failure) {
    return Failures.rejection(place, failure);
  }

  /** Whether a person gave an address, so that what it links to may be fetched too. */
  boolean fromTheWeb() {
    return kind == Source.Kind.URL;
  }
}
