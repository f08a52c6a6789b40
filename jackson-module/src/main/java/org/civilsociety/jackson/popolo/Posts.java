package org.civilsociety.jackson.popolo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** The posts of a document. They stay what they are, and give roles to those who hold them. */
final class Posts {

  private final Map<String, SourceField> byId;

  Posts(List<SourceField> all) {
    byId = PopoloDocument.byId(all);
  }

  /** Reads the role of a membership; one that states none has that of its post. */
  void readRole(Members membership, TargetObject record) {
    if (membership.look("role").isPresent()) {
      Texts.read(membership, "role", record, "role");
    } else {
      post(membership)
          .flatMap(
              post ->
                  Stream.of("role", "label")
                      .flatMap(word -> PopoloDocument.repeatable(post, word).stream())
                      .findFirst())
          .ifPresent(role -> Texts.put(record, "role", role));
    }
  }

  private Optional<SourceField> post(Members membership) {
    return membership
        .field()
        .member("post")
        .or(() -> membership.look("post_id").flatMap(id -> Optional.ofNullable(byId.get(id))));
  }
}
