package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

  @TempDir private Path folder;

  private String run() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    QuickStart.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void saysWhatEachDocumentHoldsAndThatNothingIsWrong() throws IOException {
    assertThat(run())
        .contains(QuickStart.DOCUMENTS)
        .contains("The Palestinian Initiative for the Promotion of Global Dialogue and Democracy")
        .contains("founded: 1998-12; in Jerusalem")
        .contains("joined 2016-04-05")
        .contains("perhaps meant: 2016-04-05 | 2016-05-04")
        .contains("error: 0, warning: 2, note: 3")
        .contains("error text.blank coalitions[0].vision[ar]\n        must not be blank")
        .contains("error objective.empty coalitions[0].objectives[3].name")
        .contains("error: 2, warning: 0, note: 1");
  }

  @Test
  void writesTheSameDocuments() throws IOException {
    run();

    for (String name : QuickStart.DOCUMENTS) {
      assertThat(folder.resolve(name)).hasContent(Documents.text(name));
      assertThat(Files.readString(folder.resolve(name))).isEqualTo(Documents.text(name));
    }
  }
}
