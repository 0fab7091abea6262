package org.stemma.pages.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many tell a finding and how many know it for themselves, in words.
 *
 * @param label "For" or "Against" where a finding has both; else null
 * @param drawing the id of the mark as a drawing; null where there is none
 * @param words the counts, each to be kept on one line
 * @param href of the first evidence
 * @param groups origins and the letters behind them: {@code name:A B|name:C}, unstated without name
 */
public record Mark(
    @Nullable String label,
    @Nullable String drawing,
    List<String> words,
    String href,
    String groups) {}
