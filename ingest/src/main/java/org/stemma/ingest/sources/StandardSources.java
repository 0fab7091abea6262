package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.core.model.Found;
import org.stemma.core.model.Input;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Sources;
import org.stemma.core.model.Stated;
import org.stemma.ingest.fetching.FetchSettings;

/**
 * Files, folders, standard input and addresses. A folder is read with all its folders, sorted by
 * path. What is passed over in a folder is read if it is named itself, except what is no file and
 * what Stemma wrote. Nothing is fetched unless an address is given, or links in files are to be
 * followed.
 */
public final class StandardSources implements Sources, AutoCloseable {
  private final Opening opening;
  private final Links links;

  /**
   * @param meta what {@code --meta} says; {@link MetaTable#EMPTY} if it was not given
   */
  public StandardSources(MetaTable meta) {
    this(meta, FetchSettings.standard(false, "Stemma", null), false);
  }

  /**
   * @param fetching how addresses are fetched
   * @param fromFiles whether what feeds and lists in files link to is fetched too
   */
  public StandardSources(MetaTable meta, FetchSettings fetching, boolean fromFiles) {
    this.links = new Links(fetching, fromFiles);
    this.opening = new Opening(meta, links);
  }

  @Override
  public Stream<Found> open(Input input) {
    return switch (input) {
      case Input.Location(Path path) -> located(path).stream();
      case Input.Standard(var stream) -> RecordCursor.standard(stream, opening.meta()).stream();
      case Input.Address(var uri) -> address(uri.toString()).stream();
    };
  }

  private Cursor address(String address) {
    Wanted wanted = new Wanted(address, opening.meta().about(address), 0);
    Fetches fetches = new Fetches(List.of(wanted), opening);
    return new StepCursor(List.of(fetches::next), fetches);
  }

  @Override
  public void close() {
    links.close();
  }

  private Cursor located(Path path) {
    String name = FileNames.of(path);
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException | SecurityException e) {
      return Cursor.of(Failures.rejection(name, e));
    }
    if (attributes.isDirectory()) {
      return FolderCursor.writtenByStemma(path)
          ? Cursor.of(new Skipped(name + "/", Skipped.Reason.OUTPUT_OF_STEMMA))
          : new FolderCursor(path, "", opening);
    }
    if (!attributes.isRegularFile()) {
      return Cursor.of(new Skipped(name, Skipped.Reason.NOT_A_FILE));
    }
    Neighbours.Beside beside = Neighbours.of(path, name);
    Stated stated = MetaTable.joined(opening.meta().about(name), beside.stated());
    Cursor file = opening.file(path, name, name, stated);
    return beside.found() == null ? file : Cursor.of(beside.found()).then(file);
  }
}
