package org.civilsociety.jackson.popolo;

import java.util.Map;
import java.util.Optional;
import org.civilsociety.NamedParty;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Parties: an id alone, or an object. An object with an id refers to a record, one that has nothing
 * but a description is not named, any other is a party that is no record.
 */
final class Parties {

  private static final String REFERENCE = "reference";
  private static final String NAMED = "named";
  private static final String UNNAMED = "unnamed";
  private static final String TYPE = "@type";

  private static final Map<String, NamedParty.Kind> KINDS =
      Map.of("Organization", NamedParty.Kind.ORGANIZATION, "Person", NamedParty.Kind.PERSON);

  private Parties() {}

  /** Reads a party that is given by an object, an id, or both. */
  static void read(
      Members owner, String word, String idWord, TargetObject entity, String attribute) {
    read(owner.object(word), owner, idWord, entity, attribute);
  }

  /** The same, where the object was taken before. */
  static void read(
      Optional<Members> object,
      Members owner,
      String idWord,
      TargetObject entity,
      String attribute) {
    Optional<String> id = object.flatMap(party -> party.look("id"));
    object.ifPresent(party -> read(party, entity.object(attribute)));
    if (object.isEmpty()) {
      owner
          .text(idWord)
          .ifPresent(field -> entity.object(attribute).object(REFERENCE).keep("id", field));
    } else if (id.isPresent() && id.equals(owner.look(idWord))) {
      TargetObject reference = entity.object(attribute).object(REFERENCE);
      owner.text(idWord).ifPresent(field -> field.kept(reference.pointer().appendProperty("id")));
    }
  }

  /** Reads a party that is given by an object. */
  static void read(Members party, TargetObject envelope) {
    if (party.look("id").isPresent()) {
      TargetObject reference = envelope.object(REFERENCE);
      party.text("id").ifPresent(id -> reference.keep("id", id));
      Texts.read(party, "name", reference, "label");
      OwnMembers.REFERENCE.read(party, reference);
    } else if (party.look("description").isPresent() && !isNamed(party.field())) {
      TargetObject unnamed = envelope.object(UNNAMED);
      Texts.read(party, "description", unnamed, "description");
      OwnMembers.UNNAMED.read(party, unnamed);
    } else {
      readNamed(party, envelope.object(NAMED));
    }
  }

  private static boolean isNamed(SourceField party) {
    return party.member("name").isPresent()
        || party.member(TYPE).isPresent()
        || party.member("identifiers").isPresent();
  }

  private static void readNamed(Members party, TargetObject named) {
    Texts.read(party, "name", named, "name");
    Identifiers.read(party, named);
    party
        .look(TYPE)
        .flatMap(type -> Optional.ofNullable(KINDS.get(type)))
        .ifPresent(
            kind ->
                party
                    .text(TYPE)
                    .ifPresent(
                        type -> named.change("kind", kind.name(), type, "in the word used there")));
    OwnMembers.NAMED.read(party, named);
  }

  /** Writes a party as an id if that is all, or else as an object. */
  static void write(SourceField envelope, TargetObject owner, String word, String idWord) {
    Optional<SourceField> reference = envelope.member(REFERENCE);
    Optional<SourceField> id = reference.flatMap(party -> party.member("id"));
    if (id.isPresent() && reference.get().members().size() == 1) {
      owner.keep(idWord, id.get());
    } else {
      writeObject(envelope, owner.object(word));
    }
  }

  /** Writes a party as an object. */
  static void writeObject(SourceField envelope, TargetObject object) {
    Members parties = new Members(envelope);
    parties
        .object(REFERENCE)
        .ifPresent(
            party -> {
              party.text("id").ifPresent(id -> object.keep("id", id));
              Texts.write(party, "label", object, "name");
              OwnMembers.REFERENCE.write(party, object);
            });
    parties.object(NAMED).ifPresent(party -> writeNamed(party, object));
    parties.object(UNNAMED).ifPresent(party -> writeUnnamed(party, object));
  }

  private static void writeNamed(Members party, TargetObject object) {
    party
        .text("kind")
        .ifPresent(
            kind ->
                KINDS.forEach(
                    (type, known) -> {
                      if (known.name().equals(kind.text().orElse(""))) {
                        object.change(TYPE, type, kind, "in the word used there");
                      }
                    }));
    Texts.write(party, "name", object, "name");
    Identifiers.write(party, object);
    OwnMembers.NAMED.write(party, object);
  }

  private static void writeUnnamed(Members party, TargetObject object) {
    Texts.write(party, "description", object, "description");
    if (object.isEmpty()) {
      party.field().dropped("the party is not described");
    } else {
      OwnMembers.UNNAMED.write(party, object);
    }
  }
}
