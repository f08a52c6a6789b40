package org.civilsociety.jackson.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.ExtensionValue;

/**
 * The people who stand in a graph by themselves, to be read where a node has their id, as often as
 * the document may repeat itself.
 */
final class People {

  static final String REFERRED = "as the person that it refers to";

  private static final String NAME = "name";

  private final Repetition repetition;
  private final Map<String, Subject> byId = new HashMap<>();

  People(Repetition repetition) {
    this.repetition = repetition;
  }

  void add(Subject person) {
    id(person).ifPresent(id -> byId.putIfAbsent(id, person));
  }

  /** Whether a node refers to one of these. */
  boolean isOne(Subject node) {
    return id(node).filter(byId::containsKey).isPresent();
  }

  /**
   * The person that a node refers to, to be read from the beginning, and the node without what the
   * person says too; empty if it is none of these, or was repeated too often.
   */
  Optional<Subject> take(Subject node) {
    Optional<Subject> known =
        id(node).map(byId::get).filter(person -> repetition.allows(person.field().value()));
    known.ifPresent(person -> dropWhatIsSaid(node, person));
    return known.map(Subject::afresh);
  }

  private static void dropWhatIsSaid(Subject node, Subject person) {
    String why = "the person says it";
    node.takeType(Parties.PERSON, type -> type.dropped(why));
    Set<ExtensionValue> names = new HashSet<>();
    person.afresh().said(NAME).forEach(name -> names.add(name.value()));
    for (SourceField name : node.take(NAME)) {
      if (names.contains(name.value())) {
        name.dropped(why);
      } else {
        node.leave(NAME, name);
      }
    }
  }

  private static Optional<String> id(Subject node) {
    return node.id().flatMap(SourceField::text);
  }
}
