package org.civilsociety.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of README.md, in order. */
record Readme(List<Block> blocks) {

  /** The project's folder, seen from this module, where Maven runs its tests. */
  static final Path ROOT = Path.of("..", "..");

  private static final String FENCE = "```";

  /** A block: the line where it begins, what stands behind the fence, and its text. */
  record Block(int line, String language, String text) {}

  static Readme read() throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int start = i;
        StringBuilder text = new StringBuilder();
        while (!lines.get(++i).equals(FENCE)) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(
            new Block(start + 1, lines.get(start).substring(FENCE.length()), text.toString()));
      }
    }
    return new Readme(blocks);
  }
}
