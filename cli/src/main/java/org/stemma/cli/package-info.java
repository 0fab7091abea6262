/**
 * Commands, messages and exit codes.
 *
 * <p>Way in: {@link org.stemma.cli.Main}. A command is one class; it turns its line into inputs and
 * settings, calls the engine, and says what came of it. Nothing here decides about texts.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
