package org.stemma.pages.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;

/** Writes {@code record.json} and {@code why.jsonl}: the same reading, the same bytes. */
public final class RecordWriter {
  /** Of the shape of the record; a change that breaks readers raises it. */
  public static final int RECORD = 1;

  private RecordWriter() {}

  /** Writes the record, UTF-8, indented by two blanks; the stream stays open. */
  public static void writeRecord(Reading reading, OutputStream stream) throws IOException {
    Texts texts = new Texts(reading.articles().stream().map(Witness::article).toList());
    try (Json json = Json.indented(new Unclosed(stream))) {
      ArticleJson articles = new ArticleJson(json, texts);
      StoryJson stories = new StoryJson(json, texts);
      json.object(
          () -> {
            json.object(
                "stemma",
                () ->
                    json.number("record", RECORD)
                        .string("version", reading.version())
                        .string("reader", reading.reader())
                        .string("readerSha256", reading.readerSha256()));
            json.list("articles", reading.articles(), w -> articles.write(w, false));
            json.list(
                "rejections",
                reading.rejections(),
                r ->
                    json.object(
                        () ->
                            json.string("source", r.source())
                                .string("code", r.code().label())
                                .string("message", r.message())
                                .string("next", r.next())));
            json.list("stories", reading.dossiers(), stories::write);
          });
    }
    stream.write('\n');
  }

  /** Writes one line for each thing that has a reason, by id; the stream stays open. */
  public static void writeWhys(Reading reading, OutputStream stream) throws IOException {
    Texts texts = new Texts(reading.articles().stream().map(Witness::article).toList());
    for (Why why : whys(reading).toList()) {
      try (Json json = Json.compact(new Unclosed(stream))) {
        ArticleJson articles = new ArticleJson(json, texts);
        json.object(
            () -> {
              json.string("id", why.id()).string("about", why.about()).string("rule", why.rule());
              json.string("reason", why.reason());
              json.object("scores", () -> why.scores().forEach(json::number));
              if (why.threshold() == null) {
                json.nothing("threshold");
              } else {
                json.number("threshold", why.threshold());
              }
              json.strings("candidates", why.candidates());
              json.list("evidence", why.evidence(), articles::evidence);
            });
      }
      stream.write("\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Stream<Why> whys(Reading reading) {
    return reading.dossiers().stream().flatMap(RecordWriter::whys).sorted();
  }

  private static Stream<Why> whys(Dossier dossier) {
    return Stream.concat(dossier.story().whys().stream(), dossier.whys().stream());
  }
}
