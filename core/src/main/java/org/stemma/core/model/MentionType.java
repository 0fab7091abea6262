package org.stemma.core.model;

/** What a mention names. A metonym keeps the type of its surface form. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** Peoples, adherents, and adjectives of them ("Russian"). */
  GROUP,
  /** A named event. */
  EVENT,
  WORK,
  OTHER
}
