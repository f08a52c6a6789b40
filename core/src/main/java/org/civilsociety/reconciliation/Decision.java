package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.RecordPath;

/**
 * What became of two claims that one record cannot hold both.
 *
 * @param path the place in the merged record
 * @param claim the two claims; the left one as it stood in what was merged before
 * @param stands the side whose claim stands
 * @param reason why; empty if the policy said nothing, so that the first source stands until
 *     somebody decides
 * @param origins who said what stands
 * @param setAside who said what does not stand
 */
public record Decision(
    RecordPath path,
    Claim claim,
    Side stands,
    Optional<String> reason,
    List<Origin> origins,
    List<Origin> setAside) {

  /**
   * Copies the lists.
   *
   * @param path the place in the merged record
   * @param claim the two claims
   * @param stands the side whose claim stands
   * @param reason why
   * @param origins who said what stands
   * @param setAside who said what does not stand
   */
  public Decision {
    origins = List.copyOf(origins);
    setAside = List.copyOf(setAside);
  }

  /**
   * Returns the value that stands.
   *
   * @return a value of the merged record, unless a later source has replaced it
   */
  public Object value() {
    return statement(stands).value();
  }

  /**
   * Returns the value that does not stand.
   *
   * @return what was set aside
   */
  public Object valueSetAside() {
    return statement(stands == Side.LEFT ? Side.RIGHT : Side.LEFT).value();
  }

  private Statement statement(Side side) {
    return (side == Side.LEFT ? claim.left() : claim.right()).orElseThrow();
  }

  /** Returns place, values and reason on one line, for logs. */
  @Override
  public String toString() {
    return "%s: %s, not %s (%s)"
        .formatted(
            path, Shown.of(value()), Shown.of(valueSetAside()), reason.orElse("not decided"));
  }
}
