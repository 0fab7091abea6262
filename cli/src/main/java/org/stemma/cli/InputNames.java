package org.stemma.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.util.regex.Pattern;
import org.stemma.core.model.Code;
import org.stemma.core.model.Input;
import org.stemma.core.model.Problem;

/** What the words on the command line name. */
final class InputNames {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://");

  private InputNames() {}

  static Input parse(String name, Terminal terminal) {
    if (name.equals("-")) {
      return new Input.Standard(terminal.in());
    }
    try {
      if (ADDRESS.matcher(name).lookingAt()) {
        return new Input.Address(new URI(name));
      }
      return new Input.Location(terminal.working().resolve(name));
    } catch (URISyntaxException | InvalidPathException e) {
      throw Problem.of(
          Code.OPTION_WRONG, name + " is neither a path nor an address", "stemma COMMAND");
    }
  }
}
