package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article on the drawing of the timeline.
 *
 * @param earliest day on which it can have been published; null: not known
 * @param latest null: not known
 * @param inferred the date is, and must be shown as such
 */
public record Published(
    String siglum,
    String href,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    boolean inferred) {}
