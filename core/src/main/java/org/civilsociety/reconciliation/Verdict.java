package org.civilsociety.reconciliation;

import java.util.Objects;

/**
 * Which of two claims stands, and why.
 *
 * @param stands the side whose claim stands
 * @param reason why, for a person to read: {@code "more precise"}
 */
public record Verdict(Side stands, String reason) {

  /**
   * Checks that both are there.
   *
   * @param stands the side whose claim stands
   * @param reason why
   * @throws IllegalArgumentException if the reason is blank
   */
  public Verdict {
    Objects.requireNonNull(stands, "stands");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a verdict must give its reason; found a blank one");
    }
  }

  /**
   * Says that the left claim stands.
   *
   * @param reason why
   * @return the verdict
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Verdict left(String reason) {
    return new Verdict(Side.LEFT, reason);
  }

  /**
   * Says that the right claim stands.
   *
   * @param reason why
   * @return the verdict
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Verdict right(String reason) {
    return new Verdict(Side.RIGHT, reason);
  }
}
