package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.internal.Accessors;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Index;
import org.civilsociety.validation.RecordPath.Property;

/**
 * Says where a record has its values from: from its own sources or, if it names none, from those of
 * its directory.
 */
record RecordSources(Extensible record) {

  List<Source> at(RecordPath path) {
    List<Source> sources = sources(record);
    if (record instanceof Directory
        && path.steps().size() > 1
        && path.steps().get(0) instanceof Property list
        && path.steps().get(1) instanceof Index index
        && Accessors.of(record).value(record, list.name()) instanceof List<?> entries
        && entries.get(index.index()) instanceof Extensible entry) {
      List<Source> own = sources(entry);
      return own.isEmpty() ? sources : own;
    }
    return sources;
  }

  private static List<Source> sources(Extensible record) {
    if (record instanceof Profile profile) {
      return profile.getSources();
    }
    if (record instanceof Membership membership) {
      return membership.getSources();
    }
    return record instanceof Directory directory ? directory.getSources() : List.of();
  }
}
