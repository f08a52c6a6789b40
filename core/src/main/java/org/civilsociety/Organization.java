package org.civilsociety;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A formal organization ({@code org:FormalOrganization}): an association, a foundation, a network
 * with statutes of its own.
 *
 * <pre>{@code
 * Organization miftah = new OrganizationBuilder()
 *     .id(RecordId.parse("miftah"))
 *     .addName(Name.of("MIFTAH", Name.Kind.ACRONYM))
 *     .founded(PartialDate.of(1998, 12))
 *     .mission(LocalizedText.of("en", "To foster democracy and good governance."))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public interface Organization extends Profile {

  /**
   * Its legal form: {@code "charitable company"}.
   *
   * @return empty if not stated
   */
  Optional<@Valid Classification> getLegalForm();

  /**
   * Whether it says to be independent of state and parties.
   *
   * @return empty if nothing is said
   */
  Optional<Boolean> getIndependent();

  /**
   * Returns the line that {@code toString} gives: its id and the name to display.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Organization", getId(), displayName().map(Name::getText));
  }
}
