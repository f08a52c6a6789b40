package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Index;
import org.civilsociety.validation.RecordPath.Property;

/**
 * Says where the values of a record come from: from its own sources or, where it names none, from
 * those of its directory.
 */
record RecordSources(Extensible record) {

  /** The sources that a record names itself. */
  static List<Source> own(Extensible record) {
    if (record instanceof Profile profile) {
      return profile.getSources();
    }
    if (record instanceof Membership membership) {
      return membership.getSources();
    }
    return record instanceof Directory directory ? directory.getSources() : List.of();
  }

  List<Source> at(RecordPath path) {
    return inDirectory(path)
        .map(RecordSources::own)
        .filter(sources -> !sources.isEmpty())
        .orElseGet(() -> own(record));
  }

  /** Whether the record at the place of a directory names no source itself. */
  boolean isInherited(RecordPath place) {
    return inDirectory(place).filter(entry -> own(entry).isEmpty()).isPresent();
  }

  private Optional<Extensible> inDirectory(RecordPath path) {
    return record instanceof Directory
            && path.steps().size() > 1
            && path.steps().get(0) instanceof Property list
            && path.steps().get(1) instanceof Index index
            && Model.typeOf(record).attribute(list.name()).value(record).orElse("")
                instanceof List<?> entries
            && entries.get(index.index()) instanceof Extensible entry
        ? Optional.of(entry)
        : Optional.empty();
  }
}
