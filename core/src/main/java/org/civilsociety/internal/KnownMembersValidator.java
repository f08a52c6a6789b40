package org.civilsociety.internal;

import org.civilsociety.Extensible;
import org.civilsociety.constraints.KnownMembers;
import org.civilsociety.validation.RecordPath;

/** Decides {@link KnownMembers}. */
public final class KnownMembersValidator extends RuleValidator<KnownMembers, Extensible> {

  private static final RecordPath EXTENSIONS = RecordPath.ROOT.property("extensions");

  @Override
  public void check(Extensible record, Faults faults) {
    for (String member : record.getExtensions().members().keySet()) {
      faults.add(
          EXTENSIONS.key(member),
          () -> Detail.suggesting(Nearest.among(Accessors.of(record).names()).to(member)));
    }
  }

  @Override
  public RecordPath reported(RecordPath place) {
    return EXTENSIONS;
  }
}
