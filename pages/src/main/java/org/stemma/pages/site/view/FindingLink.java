package org.stemma.pages.site.view;

/** The number of a finding and where it stands. */
public record FindingLink(String number, String href) {}
