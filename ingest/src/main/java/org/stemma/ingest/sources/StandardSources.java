package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.stemma.core.model.Code;
import org.stemma.core.model.Found;
import org.stemma.core.model.Input;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Sources;
import org.stemma.core.model.Stated;

/**
 * Files, folders and standard input. A folder is read with all its folders, sorted by path. What is
 * passed over in a folder is read if it is named itself, except what is no file and what Stemma
 * wrote.
 */
public final class StandardSources implements Sources {
  private final MetaTable meta;

  /**
   * @param meta what {@code --meta} says; {@link MetaTable#EMPTY} if it was not given
   */
  public StandardSources(MetaTable meta) {
    this.meta = meta;
  }

  @Override
  public Stream<Found> open(Input input) {
    return switch (input) {
      case Input.Location(Path path) -> located(path).stream();
      case Input.Standard(var stream) -> RecordCursor.standard(stream, meta).stream();
      case Input.Address(var uri) ->
          Cursor.of(Rejection.of(uri.toString(), Code.FORMAT_UNSUPPORTED, "an address")).stream();
    };
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
          : new FolderCursor(path, "", meta);
    }
    if (!attributes.isRegularFile()) {
      return Cursor.of(new Skipped(name, Skipped.Reason.NOT_A_FILE));
    }
    Neighbours.Beside beside = Neighbours.of(path, name);
    Stated stated = MetaTable.joined(meta.about(name), beside.stated());
    Cursor file = FileCursor.open(path, name, name, stated, meta);
    return beside.found() == null ? file : Cursor.of(beside.found()).then(file);
  }
}
