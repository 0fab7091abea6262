/**
 * The drawings of a dossier: the origin mark, the timeline, the lineage. Geometry alone: what comes
 * in is dates, letters and words that are ready to be shown, what goes out is a {@link
 * org.stemma.pages.site.view.Drawing}.
 *
 * <p>Ways in: {@link org.stemma.pages.site.drawing.OriginMarks}, {@link
 * org.stemma.pages.site.drawing.TimelineDrawing}, {@link
 * org.stemma.pages.site.drawing.LineageDrawing}. Places of labels are computed: widths from {@code
 * arial.tsv}, places from {@link org.stemma.pages.site.drawing.LabelPlacer}. A drawing carries no
 * fact that the page does not have in words; the same input gives the same bytes. Knows nothing of
 * the model, of phrases or of HTML.
 */
@NullMarked
package org.stemma.pages.site.drawing;

import org.jspecify.annotations.NullMarked;
