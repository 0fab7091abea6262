package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Stated;
import org.stemma.ingest.feeds.Addresses;
import org.stemma.ingest.feeds.Addresses.Listed;
import org.stemma.ingest.feeds.FeedDates;

/** What a list of addresses leads to: files beside it, and pages where they may be fetched. */
final class ListCursor {
  private ListCursor() {}

  static Cursor of(Label label, Addresses addresses, Opening opening) {
    List<Supplier<Cursor>> steps = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    Fetches[] fetches = new Fetches[1];
    boolean follow = opening.links().followed(label);
    int left = 0;
    for (Listed listed : addresses.listed()) {
      Stated stated = stated(label, listed);
      boolean whole = listed.target().indexOf("://") > 0;
      if (!whole && label.file() != null) {
        steps.add(() -> local(label, listed.target(), stated, opening));
        continue;
      }
      String base = label.address() == null ? "" : label.address();
      String address = whole ? listed.target() : Addresses.resolved(listed.target(), base);
      if (!follow) {
        left++;
      } else if (wanted.size() < Limits.LINKS) {
        wanted.add(new Wanted(address, stated, label.hops() + 1));
        steps.add(() -> fetches[0].next());
      } else if (wanted.size() == Limits.LINKS) {
        wanted.add(new Wanted(address, stated, label.hops() + 1));
        steps.add(
            () -> Cursor.of(label.rejection(Code.LINKS_TOO_MANY, Integer.toString(Limits.LINKS))));
      }
    }
    if (left > 0) {
      String many = left == 1 ? "1 address" : left + " addresses";
      steps.add(() -> Cursor.of(label.rejection(Code.LINKS_NOT_FOLLOWED, many)));
    }
    if (wanted.size() > Limits.LINKS) {
      wanted.removeLast();
    }
    fetches[0] = new Fetches(wanted, opening);
    return new StepCursor(steps, fetches[0]);
  }

  private static Stated stated(Label label, Listed listed) {
    String date = listed.published() == null ? null : FeedDates.iso(listed.published());
    return MetaTable.joined(
        new Stated(label.stated().outlet(), null, null, null, label.stated().language()),
        new Stated(
            listed.outlet(),
            null,
            listed.title(),
            date != null ? date : listed.published(),
            listed.language()));
  }

  /** A file beside the list or below it, and nowhere else, whatever links lie between. */
  private static Cursor local(Label label, String target, Stated stated, Opening opening) {
    int slash = label.place().lastIndexOf('/');
    String place = label.place().substring(0, slash + 1) + target;
    Path inside = label.hops() >= Limits.HOPS ? null : inside(label.file(), target);
    if (inside == null) {
      return Cursor.of(
          Rejection.of(place, Code.ADDRESS_REFUSED, "it is no file beside the list that names it"));
    }
    return opening.linked(inside, place, stated, label.hops() + 1);
  }

  private static @Nullable Path inside(@Nullable Path list, String target) {
    Path parent = list == null ? null : list.toAbsolutePath().getParent();
    if (parent == null) {
      return null;
    }
    try {
      Path root = parent.toRealPath();
      Path real = root.resolve(target).toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real) ? real : null;
    } catch (IOException | InvalidPathException | SecurityException e) {
      return null;
    }
  }
}
