package org.stemma.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param out for data alone
 * @param err for people
 * @param working what relative paths are relative to
 * @param watched whether {@code err} is a terminal
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, Path working, boolean watched) {}
