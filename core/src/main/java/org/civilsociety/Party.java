package org.civilsociety;

import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/**
 * Somebody who takes part: a founder, a member, a publisher. One of three: a {@link PartyReference}
 * to a record, a {@link NamedParty} that is no record here, or an {@link UnnamedParty}.
 */
public sealed interface Party extends Extensible permits PartyReference, NamedParty, UnnamedParty {

  /**
   * Refers to a record.
   *
   * @param id the record's id
   * @return the reference, without a label
   * @throws IllegalArgumentException if the text is not a record id
   */
  static PartyReference reference(String id) {
    return reference(RecordId.parse(id));
  }

  /**
   * Refers to a record.
   *
   * @param id the record's id
   * @return the reference, without a label
   */
  static PartyReference reference(RecordId id) {
    return new PartyReferenceBuilder().id(id).build();
  }

  /**
   * Names a party that is no record here.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param name the name
   * @return the named party
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static NamedParty named(String language, String name) {
    return new NamedPartyBuilder().name(LocalizedText.of(language, name)).build();
  }

  /**
   * Returns a party of which nothing is known.
   *
   * @return an unnamed party without description or reason
   */
  static UnnamedParty unnamed() {
    return new UnnamedPartyBuilder().build();
  }
}
