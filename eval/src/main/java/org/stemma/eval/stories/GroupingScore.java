package org.stemma.eval.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well stories were told apart.
 *
 * @param precision BCubed (Bagga and Baldwin 1998), over articles, singletons included, 0 to 1
 * @param recall the same
 * @param lookAlikeRate of the pairs of one topic but two stories, the share put into one; 0 if
 *     there are none
 * @param sameEventRecall of the pairs of one story, the share put into one
 * @param strangers pairs of two topics put into one story
 */
record GroupingScore(
    double precision,
    double recall,
    double lookAlikeRate,
    double sameEventRecall,
    int strangers,
    int articles,
    int lookAlikes,
    int samePairs) {

  /**
   * @param groups ids of articles, each article of {@code gold} in exactly one
   */
  static GroupingScore of(List<GoldArticle> gold, List<List<String>> groups) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (String id : groups.get(g)) {
        groupOf.put(id, g);
      }
    }
    double precision = 0;
    double recall = 0;
    int same = 0;
    int sameMet = 0;
    int alike = 0;
    int alikeMet = 0;
    int strangers = 0;
    for (int i = 0; i < gold.size(); i++) {
      int together = 0;
      int met = 0;
      int meant = 0;
      for (int j = 0; j < gold.size(); j++) {
        boolean inOne = group(groupOf, gold.get(i)) == group(groupOf, gold.get(j));
        boolean ofOne = gold.get(i).story().equals(gold.get(j).story());
        boolean ofOneTopic = gold.get(i).topic().equals(gold.get(j).topic());
        together += inOne ? 1 : 0;
        meant += ofOne ? 1 : 0;
        met += inOne && ofOne ? 1 : 0;
        if (j > i) {
          same += ofOne ? 1 : 0;
          sameMet += ofOne && inOne ? 1 : 0;
          alike += ofOneTopic && !ofOne ? 1 : 0;
          alikeMet += ofOneTopic && !ofOne && inOne ? 1 : 0;
          strangers += !ofOneTopic && !ofOne && inOne ? 1 : 0;
        }
      }
      precision += (double) met / together;
      recall += (double) met / meant;
    }
    int n = gold.size();
    return new GroupingScore(
        n == 0 ? 0 : precision / n,
        n == 0 ? 0 : recall / n,
        alike == 0 ? 0 : (double) alikeMet / alike,
        same == 0 ? 0 : (double) sameMet / same,
        strangers,
        n,
        alike,
        same);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int group(Map<String, Integer> groupOf, GoldArticle article) {
    Integer group = groupOf.get(article.id());
    if (group == null) {
      throw new IllegalArgumentException("article " + article.id() + " stands in no group");
    }
    return group;
  }
}
