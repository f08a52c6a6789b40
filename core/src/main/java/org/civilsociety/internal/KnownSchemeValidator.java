package org.civilsociety.internal;

import java.util.Optional;
import java.util.Set;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.KnownScheme;
import org.civilsociety.validation.RecordPath;

/** Decides {@link KnownScheme}. A scheme left empty is the fault {@code text.blank}. */
public final class KnownSchemeValidator extends RuleValidator<KnownScheme, Identifier> {

  private static final Set<String> OTHERS =
      Set.of("lei", "isni", "ror", "grid", "wikidata", "fundref");

  @Override
  public void check(Identifier identifier, Faults faults) {
    String scheme = identifier.getScheme();
    if (!scheme.isBlank() && !OrgId.isListCode(scheme) && !OTHERS.contains(scheme)) {
      faults.add(RecordPath.ROOT.property("scheme"), () -> Detail.suggesting(likely(scheme)));
    }
  }

  private static Optional<String> likely(String scheme) {
    return OrgId.likelyListCode(scheme).or(() -> Nearest.among(OTHERS).to(scheme));
  }
}
