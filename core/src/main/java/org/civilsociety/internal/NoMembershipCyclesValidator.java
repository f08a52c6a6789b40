package org.civilsociety.internal;

import java.util.Arrays;
import org.civilsociety.Directory;
import org.civilsociety.constraints.NoMembershipCycles;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NoMembershipCycles}. */
public final class NoMembershipCyclesValidator
    extends RuleValidator<NoMembershipCycles, Directory> {
  @Override
  public void check(Directory directory, Faults faults) {
    RecordPath list = RecordPath.ROOT.property("memberships");
    for (int[] cycle : new MembershipCycles(directory.getMemberships()).find()) {
      faults.add(
          list.index(cycle[0]),
          () -> Detail.relatedTo(Arrays.stream(cycle).skip(1).mapToObj(list::index).toList()));
    }
  }
}
