package org.civilsociety.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civilsociety.examples.benchmarks.contenders.Contender;
import org.civilsociety.examples.benchmarks.contenders.Contenders;
import org.civilsociety.examples.benchmarks.contenders.Kind;

/** Reads and validates one profile, and is done. */
public final class FirstProfile {

  private FirstProfile() {}

  /**
   * Prints how many rules the profile breaks.
   *
   * @param arguments the name of the contender, what the profile is, its file
   * @throws IOException if it cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Contender<?> contender = Contenders.named(arguments[0], Kind.valueOf(arguments[1]));
    byte[] json = Files.readAllBytes(Path.of(arguments[2]));
    System.out.println(contender.validatedRead(json).findings().size());
  }
}
