package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;

/**
 * Two records of one type.
 *
 * @param left what one source says
 * @param right what the other one says
 */
record Pair(Extensible left, Extensible right) {

  private static final List<Class<? extends Extensible>> TYPES =
      List.of(Directory.class, Organization.class, Coalition.class, Membership.class);

  static Pair read(Path left, Path right, Problems problems) {
    if (StandardStreams.isStandard(left) && StandardStreams.isStandard(right)) {
      throw new UnusableException("- is given twice: standard input can be read once");
    }
    Pair pair = new Pair(problems.record(left), problems.record(right)).inDirectories();
    String leftType = type(pair.left());
    String rightType = type(pair.right());
    if (!leftType.equals(rightType)) {
      throw new UnusableException(
          "%s is of type %s and %s of type %s: both must be of one type"
              .formatted(
                  VisibleText.of(left.toString()),
                  leftType,
                  VisibleText.of(right.toString()),
                  rightType));
    }
    return pair;
  }

  /** A single record beside a directory is put into one. */
  private Pair inDirectories() {
    return left instanceof Directory || right instanceof Directory
        ? new Pair(Directory.of(List.of(left)), Directory.of(List.of(right)))
        : this;
  }

  private static String type(Extensible record) {
    return TYPES.stream()
        .filter(type -> type.isInstance(record))
        .findFirst()
        .orElseThrow()
        .getSimpleName();
  }
}
