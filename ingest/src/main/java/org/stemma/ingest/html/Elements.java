package org.stemma.ingest.html;

import java.util.Set;

/** What elements are to a reader of a page. */
final class Elements {
  /** Nothing in them is text that a reader sees. */
  static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "head",
          "map",
          "datalist",
          "progress",
          "meter",
          "frameset",
          "title",
          "link",
          "meta");

  /** A browser sets them as blocks. */
  static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "picture",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /** Elements that hold running text: a hinted span in them is a phrase, elsewhere a block. */
  static final Set<String> RUNNING =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "dd",
          "dt",
          "blockquote",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "a",
          "span",
          "em",
          "strong",
          "b",
          "i",
          "font",
          "u",
          "small");

  private Elements() {}
}
