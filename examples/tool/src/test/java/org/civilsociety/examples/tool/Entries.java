package org.civilsociety.examples.tool;

/** Newline-delimited entries, some of which are wrong. */
public final class Entries {

  /** The first line. */
  public static final String HEADER =
      "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n";

  private Entries() {}

  /** A line; each seventh founding date is no date, each fifth mission is blank. */
  public static String line(int number) {
    String founded = number % 7 == 0 ? "05.04.1998" : "1998-12";
    String mission = number % 5 == 0 ? " " : "ماء للجميع";
    return """
        {"organization":{"id":"water-%s","names":[{"text":"شبكة الماء %s","language":"ar"}],\
        "founded":"%s","mission":{"ar":"%s"},"targetGroups":[{"label":{"fr":"femmes"}}]}}
        """
        .formatted(number, number, founded, mission);
  }

  /** A document of so many entries. */
  public static String document(int many) {
    StringBuilder lines = new StringBuilder(HEADER);
    for (int number = 1; number <= many; number++) {
      lines.append(line(number));
    }
    return lines.toString();
  }
}
