package org.stemma.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What happens on Ctrl-C and its like: what is half-written is taken away, and Java stops at once.
 *
 * <p>Not a shutdown hook. ONNX Runtime has one of its own, which frees the model under the threads
 * that are using it, and the process would die of that with a crash report among the data.
 */
final class Interruption {
  private static final int SIGNALLED = 128;
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
  private static final Collection<Runnable> UNDO = new CopyOnWriteArrayList<>();

  private static volatile int status;

  private Interruption() {}

  /** Undoes something half-done; closed when it is done. */
  @FunctionalInterface
  interface Undo {
    void close();
  }

  /** From now on until the result is closed, an interruption first runs {@code undo}. */
  static Undo with(Runnable undo) {
    UNDO.add(undo);
    return () -> UNDO.remove(undo);
  }

  /** Takes the signals over from Java. */
  static void await() {
    try {
      // Of the module jdk.unsupported, which a compiler that keeps to one release will not name.
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler stop =
          (proxy, method, arguments) ->
              switch (method.getName()) {
                case "handle" -> stop((int) signal.getMethod("getNumber").invoke(arguments[0]));
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> false; // nobody asks
                default -> "stop";
              };
      Object stopping =
          Proxy.newProxyInstance(
              Interruption.class.getClassLoader(), new Class<?>[] {handler}, stop);
      for (String name : SIGNALS) {
        Object one = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, one, stopping);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // A Java without it, or a signal that is not to be had: Java's own way must do.
      Runtime.getRuntime().addShutdownHook(new Thread(Interruption::undo, "undo"));
    }
  }

  /** With what an interrupted program ends; 0 while nobody has interrupted it. */
  static int status() {
    return status;
  }

  private static Object stop(int number) {
    status = SIGNALLED + number;
    undo();
    Runtime.getRuntime().halt(status);
    return number;
  }

  private static void undo() {
    UNDO.forEach(Runnable::run);
  }
}
