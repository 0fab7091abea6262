package org.stemma.ingest.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.plain.Vocabulary.Kind;

/** Texts that are no article: consent dialogues, stubs before a paywall, lists of headlines. */
final class Walls {
  /** A text of fewer words is no article, if there is a page around it. */
  private static final int FEWEST = 12;

  /** More blocks than these are a page around a text. */
  private static final int BARE = 5;

  /** A stub before a paywall has no more words. */
  private static final int STUB = 120;

  private Walls() {}

  /**
   * Why there is no article; null if there is one.
   *
   * @param title the headline; null if there is none
   */
  static Drafted.@Nullable Refused judge(
      List<Block> blocks, List<Role> roles, List<Integer> chosen, @Nullable String title) {
    int words = chosen.stream().mapToInt(i -> blocks.get(i).count()).sum();
    int consenting = 0;
    int all = 0;
    int phrases = 0;
    for (Block block : blocks) {
      int hits = block.hits().phrases(Kind.CONSENT);
      all += block.count();
      phrases += hits;
      consenting += hits > 0 ? block.count() : 0;
    }
    boolean asksConsent = phrases >= 3 && consenting * 3 >= all;
    if (asksConsent && (words < STUB || consenting * 2 >= all)) {
      return Drafted.Refused.of(Code.CONSENT_WALL);
    }
    if (words < STUB && sells(blocks, chosen)) {
      return Drafted.Refused.of(Code.PAYWALLED);
    }
    if (words < (blocks.size() > BARE ? FEWEST : 2)) {
      return Drafted.Refused.of(Code.NOT_AN_ARTICLE, "it has hardly a sentence");
    }
    return isFront(blocks, roles, chosen, title)
        ? Drafted.Refused.of(Code.NOT_AN_ARTICLE, "it is a list of headlines")
        : null;
  }

  private static boolean sells(List<Block> blocks, List<Integer> chosen) {
    int last = chosen.isEmpty() ? -1 : chosen.getLast();
    for (int i = last + 1; i < blocks.size(); i++) {
      if (blocks.get(i).hits().phrases(Kind.PAYWALL) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Headlines, each with a sentence at most: hardly two sentences of prose stand together. */
  private static boolean isFront(
      List<Block> blocks, List<Role> roles, List<Integer> chosen, @Nullable String title) {
    int prose = 0;
    int alone = 0;
    int words = 0;
    for (int i : chosen) {
      if (roles.get(i) != Role.PROSE) {
        continue;
      }
      prose++;
      words += blocks.get(i).count();
      boolean before = i > 0 && roles.get(i - 1) == Role.PROSE;
      boolean after = i + 1 < blocks.size() && roles.get(i + 1) == Role.PROSE;
      alone += before || after ? 0 : 1;
    }
    int headlines = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int count = blocks.get(i).count();
      boolean line = roles.get(i) == Role.LINE || roles.get(i) == Role.INSERT;
      headlines += line && count >= 5 && count <= 18 ? 1 : 0;
    }
    if (isOnOneThing(blocks, roles, chosen, title)) {
      return false;
    }
    boolean scattered = prose >= 3 && alone * 10 >= prose * 7 && words <= prose * 45;
    boolean bare = prose <= 2 && words < 60;
    return (scattered && headlines * 10 >= prose * 6) || (bare && headlines >= 6);
  }

  /**
   * Whether the prose keeps to one topic, as teasers do not: some word of it comes back, or the
   * headline's words do.
   */
  private static boolean isOnOneThing(
      List<Block> blocks, List<Role> roles, List<Integer> chosen, @Nullable String title) {
    Map<String, Integer> blocksWith = new HashMap<>();
    Set<String> headline = title == null ? Set.of() : Stretches.content(title);
    Set<String> said = new HashSet<>();
    int prose = 0;
    int related = 0;
    int words = 0;
    for (int i : chosen) {
      if (roles.get(i) == Role.PROSE) {
        Set<String> content = Stretches.content(blocks.get(i).words());
        content.forEach(word -> blocksWith.merge(word, 1, Integer::sum));
        prose++;
        words += blocks.get(i).count();
        related += content.stream().anyMatch(headline::contains) ? 1 : 0;
        said.addAll(content);
      }
    }
    int most = blocksWith.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long shared = headline.stream().filter(said::contains).count();
    boolean returns = most >= 3 && most * 5 >= prose * 2;
    boolean follows = related >= 2 && related * 3 >= prose;
    return returns || follows || (prose <= 2 && words >= 25 && shared >= 2);
  }
}
