package org.stemma.core.model;

/** What opening an input yields, one at a time: bytes, a thing passed over, or a refusal. */
public sealed interface Found permits Capture, Skipped, Rejection {}
