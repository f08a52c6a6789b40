package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreshJvmTest {

  /** Prints its arguments, or fails where there are none. */
  static final class Printer {
    public static void main(String[] arguments) {
      if (arguments.length == 0) {
        throw new IllegalStateException("has nothing to print");
      }
      for (String argument : arguments) {
        System.out.println("value\t" + argument);
      }
    }
  }

  @Test
  void gathersWhatIsPrinted() throws IOException {
    assertThat(FreshJvm.values(Printer.class, List.of("-Xmx32m"), List.of("1.5", "2")))
        .isEqualTo(Map.of("value", List.of(1.5, 2.0)));
  }

  @Test
  void showsWhyAMachineFailed() {
    assertThatThrownBy(() -> FreshJvm.values(Printer.class, List.of(), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Printer must end with status 0; found 1")
        .hasMessageContaining("has nothing to print");
  }
}
