package org.stemma.findings.quotes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Speaker;
import org.stemma.findings.quotes.SpokenWords.Overlap;
import org.stemma.findings.support.Offices;
import org.stemma.findings.support.Wording;

/**
 * Whether two reports are of one act of speech: by the words that both have in quotation marks, who
 * is said to have said them, and the day.
 */
final class SameSpeech {
  /** Words in a row that identify an act of speech, whoever is named for it. */
  static final int RUN_SAID_ONCE = 6;

  /** Words in a row that identify it where the speakers may be one. */
  static final int RUN_OF_ONE_SPEAKER = 4;

  /** A whole sentence in a row, of one speaker, identifies longer quotations that go on apart. */
  static final int RUN_OF_A_SENTENCE = 8;

  /** Share of the shorter quotation that the other must have too. */
  static final double SHARE = 0.6;

  /** That share where a whole sentence is in both. */
  static final double SHARE_WITH_A_SENTENCE = 0.3;

  /** Share of the shorter that one article must repeat: else it quotes two sentences. */
  static final double SHARE_WITHIN = 0.9;

  /** Share of a fragment whose speaker is open. */
  static final double SHARE_OF_OPEN = 0.75;

  /** Share of one speaker's report in another without quotation marks. */
  static final double SHARE_OF_PARAPHRASE = 0.6;

  private final Offices offices;

  SameSpeech(Offices offices) {
    this.offices = offices;
  }

  /** How the speakers of two reports stand to each other. */
  enum Speakers {
    SAME,
    ONE_VOICE,
    OPEN,
    DIFFERENT
  }

  /**
   * Why two reports are one.
   *
   * @param rule the rule that joined them
   * @param share of the shorter's words, 0 to 1
   * @param threshold what the share was held against
   * @param verbatim whether the words alone would have sufficed
   */
  record Match(
      String rule, double share, int run, int telling, double threshold, boolean verbatim) {
    /** Strongest first when sorted in reverse: whole sentences before fragments. */
    double strength() {
      return Wording.rounded(share) + run;
    }
  }

  boolean isOneVoice(String left, String right) {
    return offices.isOneVoice(left, right);
  }

  Speakers speakers(Speaker left, Speaker right) {
    String a = left.entity();
    String b = right.entity();
    if (a == null || b == null) {
      return Speakers.OPEN;
    }
    if (a.equals(b)) {
      return Speakers.SAME;
    }
    return offices.isOneVoice(a, b) ? Speakers.ONE_VOICE : Speakers.DIFFERENT;
  }

  /** Null where they are not one, or it cannot be told. */
  @Nullable Match match(Said left, Said right) {
    boolean within = left.witness().id().equals(right.witness().id());
    Speakers speakers = speakers(left.speaker(), right.speaker());
    if (within && speakers != Speakers.SAME) {
      return null;
    }
    Overlap overlap = left.words().with(right.words());
    if (overlap.telling() == 0) {
      return null;
    }
    double share = overlap.share();
    if (within && share < SHARE_WITHIN) {
      return null;
    }
    // Plain words in a long row are as good as rare ones in a short.
    boolean rare = overlap.telling() > 1 || overlap.run() >= RUN_OF_A_SENTENCE;
    boolean verbatim = overlap.run() >= RUN_SAID_ONCE && rare && share >= SHARE;
    if (!days(left, right, verbatim && overlap.run() >= RUN_OF_A_SENTENCE)) {
      return null;
    }
    if (verbatim) {
      return new Match("same-words", share, overlap.run(), overlap.telling(), SHARE, true);
    }
    return switch (speakers) {
      case SAME, ONE_VOICE -> ofOneVoice(left, right, overlap, speakers);
      case OPEN -> ofOpenSpeaker(left, right, overlap);
      case DIFFERENT -> null;
    };
  }

  // Where a speaker is open, more words must be the same, or all of a few, about the same name.
  private static @Nullable Match ofOpenSpeaker(Said left, Said right, Overlap overlap) {
    double share = overlap.share();
    boolean many = overlap.run() > 1 && overlap.telling() > 2 && share >= SHARE_OF_OPEN;
    boolean all =
        overlap.run() > 2
            && overlap.telling() > 1
            && share >= SHARE_OF_OPEN
            && left.all().sharesName(right.all());
    return many || all
        ? new Match(
            "same-words-speaker-open",
            share,
            overlap.run(),
            overlap.telling(),
            SHARE_OF_OPEN,
            false)
        : null;
  }

  private static @Nullable Match ofOneVoice(
      Said left, Said right, Overlap overlap, Speakers speakers) {
    double share = overlap.share();
    boolean sentence = overlap.run() >= RUN_OF_A_SENTENCE && overlap.telling() > 2;
    double threshold = sentence ? SHARE_WITH_A_SENTENCE : SHARE;
    boolean fragments = overlap.telling() > 1 && share >= threshold;
    int fewer = Math.min(left.all().telling().size(), right.all().telling().size());
    // One meaningful word is enough only where what is said around it is the same too.
    boolean alike =
        speakers == Speakers.SAME
            && share == 1
            && left.all().shared(right.all()) > 2
            && left.all().shared(right.all()) >= SHARE * fewer;
    String rule = sentence ? "same-sentence" : "same-fragments";
    return fragments || alike
        ? new Match(rule, share, overlap.run(), overlap.telling(), threshold, false)
        : null;
  }

  /** Whether an indirect report says, without quotation marks, what another has in them. */
  @Nullable Match paraphrase(Said marked, Said indirect) {
    Speakers speakers = speakers(marked.speaker(), indirect.speaker());
    boolean one = speakers == Speakers.SAME || speakers == Speakers.ONE_VOICE;
    if (!one
        || marked.witness().id().equals(indirect.witness().id())
        || !days(marked, indirect, false)) {
      return null;
    }
    int shared = marked.all().shared(indirect.all());
    int fewer = Math.min(marked.all().telling().size(), indirect.all().telling().size());
    double share = fewer == 0 ? 0 : Wording.rounded((double) shared / fewer);
    if (shared < 3 || share < SHARE_OF_PARAPHRASE) {
      return null;
    }
    Overlap overlap = marked.all().with(indirect.all());
    boolean said = overlap.run() > 2 && marked.wording().agreesWith(indirect.wording());
    return said
        ? new Match("same-in-other-words", share, overlap.run(), shared, SHARE_OF_PARAPHRASE, false)
        : null;
  }

  // Words of another day are other words, though they be the same. Clocks differ between places by
  // a day, so a whole sentence may stand a day apart.
  private static boolean days(Said left, Said right, boolean sentence) {
    LocalDate a = day(left);
    LocalDate b = day(right);
    if (a != null && b != null) {
      long apart = Math.abs(ChronoUnit.DAYS.between(a, b));
      return apart == 0 || (sentence && apart == 1);
    }
    return !isLater(a, right) && !isLater(b, left);
  }

  // Nobody can print what will be said.
  private static boolean isLater(@Nullable LocalDate day, Said other) {
    LocalDate latest = other.witness().article().published().latest();
    return day != null && latest != null && day.isAfter(latest.plusDays(1));
  }

  private static @Nullable LocalDate day(Said said) {
    return said.day() == null ? null : LocalDate.parse(said.day());
  }
}
