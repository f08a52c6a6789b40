package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Index;
import org.civilsociety.validation.RecordPath.Property;

/**
 * Says where the values of a record come from: from its own sources or, where it names none, from
 * those of its directory.
 */
record RecordSources(Extensible record) {

  /** A source of which nothing is known. */
  static final Source UNDESCRIBED = new SourceBuilder().build();

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

  /** What the sources of a record said word for word. */
  static List<Verbatim> verbatims(Extensible record) {
    if (record instanceof Profile profile) {
      return profile.getVerbatims();
    }
    return record instanceof Membership membership ? membership.getVerbatims() : List.of();
  }

  /** Those of a place; none where all that is known is that there is one. */
  List<Source> at(RecordPath path) {
    List<Source> sources =
        inDirectory(path)
            .map(RecordSources::own)
            .filter(own -> !own.isEmpty())
            .orElseGet(() -> own(record));
    return sources.equals(List.of(UNDESCRIBED)) ? List.of() : sources;
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
