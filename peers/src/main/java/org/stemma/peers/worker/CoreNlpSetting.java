package org.stemma.peers.worker;

import java.util.Properties;

/**
 * How CoreNLP is run. Everything that is not named is as its makers set it.
 *
 * @param raw for texts that CoreNLP divides itself, quotations aside
 * @param given for texts that come with tokens; names only
 * @param speakers whether quotations are looked for, after everything else
 * @param chained whether their speakers are followed through coreference
 */
record CoreNlpSetting(Properties raw, Properties given, boolean speakers, boolean chained) {
  private static final String NAMES = "tokenize,ssplit,pos,lemma,ner";
  private static final String NAMES_ALONE = "tokenize,ssplit,ner";

  /**
   * As it comes: names by three statistical models, rules for times, numbers and finer types;
   * speakers by dependencies, coreference and its sieves.
   */
  static CoreNlpSetting defaults(boolean speakers) {
    return new CoreNlpSetting(
        lines(annotators(speakers ? NAMES + ",depparse,coref" : NAMES)),
        divided(annotators(NAMES)),
        speakers,
        true);
  }

  /**
   * The least that still finds names and speakers: the three statistical models alone, and for
   * speakers dependencies without coreference.
   */
  static CoreNlpSetting fast(boolean speakers) {
    return new CoreNlpSetting(
        lines(statisticalAlone(annotators(speakers ? NAMES + ",depparse" : NAMES_ALONE))),
        divided(statisticalAlone(annotators(NAMES_ALONE))),
        speakers,
        false);
  }

  private static Properties annotators(String names) {
    Properties properties = new Properties();
    properties.setProperty("annotators", names);
    return properties;
  }

  private static Properties statisticalAlone(Properties properties) {
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("quote.attribution.useCoref", "false");
    return properties;
  }

  // The end of a line ends a sentence: lines are paragraphs, as Stemma is told too.
  private static Properties lines(Properties properties) {
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return properties;
  }

  // Tokens are what stands between white space, sentences are lines.
  private static Properties divided(Properties properties) {
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    return properties;
  }
}
