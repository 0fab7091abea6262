package org.stemma.pages.record;

import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON written key by key, in the order of the contract. */
final class Json implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Indented by two blanks, as Python's {@code json.dumps(…, indent=2)} does it. */
  static Json indented(OutputStream stream) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    return new Json(FACTORY.createGenerator(context, stream, JsonEncoding.UTF8));
  }

  /** On one line. */
  static Json compact(OutputStream stream) {
    return new Json(FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8));
  }

  Json object(Runnable content) {
    out.writeStartObject();
    content.run();
    out.writeEndObject();
    return this;
  }

  Json object(String key, Runnable content) {
    out.writeName(key);
    return object(content);
  }

  Json string(String key, @Nullable String value) {
    out.writeName(key);
    return value(value);
  }

  Json string(String key, @Nullable Enum<?> value) {
    return string(key, value == null ? null : value.name());
  }

  Json value(@Nullable String value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
    return this;
  }

  Json number(String key, long value) {
    out.writeName(key);
    out.writeNumber(value);
    return this;
  }

  Json number(String key, double value) {
    out.writeName(key);
    out.writeNumber(value);
    return this;
  }

  Json number(int value) {
    out.writeNumber(value);
    return this;
  }

  Json flag(String key, boolean value) {
    out.writeName(key);
    out.writeBoolean(value);
    return this;
  }

  Json nothing(String key) {
    return string(key, (String) null);
  }

  /** A value that is JSON already. */
  Json raw(String key, String json) {
    out.writeName(key);
    out.writeRawValue(json);
    return this;
  }

  <T> Json list(String key, Collection<T> items, Consumer<T> each) {
    out.writeName(key);
    return list(items, each);
  }

  <T> Json list(Collection<T> items, Consumer<T> each) {
    out.writeStartArray();
    items.forEach(each);
    out.writeEndArray();
    return this;
  }

  Json strings(String key, Collection<String> items) {
    return list(key, items, this::value);
  }

  Json array(Runnable content) {
    out.writeStartArray();
    content.run();
    out.writeEndArray();
    return this;
  }

  /** {@code [start, end]}. */
  Json span(Span span) {
    out.writeStartArray();
    out.writeNumber(span.start());
    out.writeNumber(span.end());
    out.writeEndArray();
    return this;
  }

  Json span(String key, @Nullable Span span) {
    out.writeName(key);
    if (span == null) {
      out.writeNull();
      return this;
    }
    return span(span);
  }

  @Override
  public void close() {
    out.close();
  }
}
