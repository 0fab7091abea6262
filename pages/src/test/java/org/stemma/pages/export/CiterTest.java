package org.stemma.pages.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Ref;

class CiterTest {
  private static final Citer CITER =
      new Citer(
          List.of(new Letter("A", "a.html", "", "Harbour Gazette", false, "Tue 13 May", false)));

  @Test
  void two_spans_of_one_sentence_are_one_place() {
    List<Ref> refs =
        List.of(
            ref("A\u00A01", "A-s1", true),
            ref("A\u00A01", "A-s1", false),
            ref("A\u00A03", "A-s3", false));
    assertThat(CITER.cite(refs)).isEqualTo(" — **A 1**, 3, Harbour Gazette, Tue 13 May");
  }

  private static Ref ref(String label, String key, boolean own) {
    return new Ref(label, "a.html#" + key, key, own, null);
  }
}
