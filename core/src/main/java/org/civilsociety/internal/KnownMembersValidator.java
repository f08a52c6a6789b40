package org.civilsociety.internal;

import java.util.Set;
import java.util.TreeSet;
import org.civilsociety.Extensible;
import org.civilsociety.constraints.KnownMembers;
import org.civilsociety.validation.RecordPath;

/** Decides {@link KnownMembers}. */
public final class KnownMembersValidator extends RuleValidator<KnownMembers, Extensible> {

  private static final RecordPath EXTENSIONS = RecordPath.ROOT.property("extensions");

  /** Names under which a record keeps what a converted document said in words of its format. */
  private static final Set<String> FORMATS = Set.of("popolo", "ror", "schemaorg", "schemaorgRole");

  @Override
  public void check(Extensible record, Faults faults) {
    for (String member : record.getExtensions().members().keySet()) {
      if (!FORMATS.contains(member)) {
        faults.add(
            EXTENSIONS.key(member),
            () -> Detail.suggesting(Nearest.among(members(record)).to(member)));
      }
    }
  }

  /** What carries the unknown members is none itself. */
  private static Set<String> members(Extensible record) {
    Set<String> members = new TreeSet<>(Accessors.of(record).names());
    members.remove("extensions");
    return members;
  }

  @Override
  public RecordPath reported(RecordPath place) {
    return EXTENSIONS;
  }
}
