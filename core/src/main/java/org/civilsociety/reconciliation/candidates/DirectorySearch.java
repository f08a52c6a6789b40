package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.civilsociety.Directory;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Profile;
import org.civilsociety.internal.FoldedText;
import org.civilsociety.validation.RecordPath;

/**
 * One search through one directory. Its records are numbered, the organizations before the
 * coalitions.
 */
final class DirectorySearch {

  private static final Comparator<UncomparedBlock> LARGEST_FIRST =
      Comparator.comparing(UncomparedBlock::records, Comparator.reverseOrder())
          .thenComparing(UncomparedBlock::kind)
          .thenComparing(UncomparedBlock::key);

  private final int organizations;
  private final List<Profile> profiles;
  private final Optional<UnaryOperator<String>> transliteration;
  private final Support support;
  private final SharedKeys identifiers = SharedKeys.identifiers();
  private final SharedKeys acronyms = SharedKeys.acronyms();
  private final List<Spelling> names = new ArrayList<>();

  DirectorySearch(Directory directory, Optional<UnaryOperator<String>> transliteration) {
    organizations = directory.getOrganizations().size();
    profiles = new ArrayList<>(directory.getOrganizations());
    profiles.addAll(directory.getCoalitions());
    this.transliteration = transliteration;
    support = new Support(transliteration);
    for (int record = 0; record < profiles.size(); record++) {
      addIdentifiers(record);
      addNames(record);
    }
  }

  private void addIdentifiers(int record) {
    for (Identifier identifier : profiles.get(record).getIdentifiers()) {
      String value = FoldedText.of(identifier.getValue()).replace(" ", "");
      if (!value.isEmpty()) {
        String key = FoldedText.of(identifier.getScheme()) + " " + value;
        identifiers.add(key, new SharedKeys.Found(record, identifier.joined(), true));
      }
    }
  }

  private void addNames(int record) {
    Set<String> known = new HashSet<>();
    for (Name name : profiles.get(record).getNames()) {
      Spelling spelling = Spelling.of(record, name.getText());
      if (!spelling.words().isEmpty()) {
        boolean isAcronym = name.getKinds().contains(Name.Kind.ACRONYM);
        addAcronyms(spelling, isAcronym);
        if ((!isAcronym || name.getKinds().size() > 1) && known.add(spelling.folded())) {
          names.add(spelling);
        }
      }
    }
  }

  private void addAcronyms(Spelling name, boolean isAcronym) {
    Set<String> keys = isAcronym ? Set.of(Acronyms.stated(name.text())) : Acronyms.of(name.text());
    keys.forEach(
        key -> acronyms.add(key, new SharedKeys.Found(name.record(), name.text(), isAcronym)));
  }

  Candidates candidates() {
    Agreements agreements = new Agreements();
    List<UncomparedBlock> uncompared = new ArrayList<>();
    long compared =
        identifiers.compare(agreements, uncompared)
            + acronyms.compare(agreements, uncompared)
            + SimilarNames.byWords().compare(names, agreements, uncompared)
            + transliteration
                .map(toLatin -> compareAcrossScripts(toLatin, agreements, uncompared))
                .orElse(0L);
    uncompared.sort(LARGEST_FIRST);
    return new Candidates(candidates(agreements), compared, uncompared);
  }

  private long compareAcrossScripts(
      UnaryOperator<String> toLatin, Agreements agreements, List<UncomparedBlock> uncompared) {
    List<Spelling> latin = names.stream().map(name -> name.transliterated(toLatin)).toList();
    return SimilarNames.byConsonants(toLatin).compare(latin, agreements, uncompared);
  }

  private List<Candidate> candidates(Agreements agreements) {
    PairDecision decision = new PairDecision(acronyms);
    List<Candidate> candidates = new ArrayList<>();
    agreements.forEach(
        (pair, found) -> {
          int first = PairSet.first(pair);
          int second = PairSet.second(pair);
          Profile one = profiles.get(first);
          Profile other = profiles.get(second);
          Map<Reason.Kind, Reason> reasons = new EnumMap<>(found);
          support.of(one, other).forEach(reason -> reasons.put(reason.kind(), reason));
          if (decision.isCandidate(reasons, Support.contradicts(one, other))) {
            candidates.add(
                new Candidate(
                    one, path(first), other, path(second), List.copyOf(reasons.values())));
          }
        });
    candidates.sort(Candidate.STRONGEST_FIRST);
    return candidates;
  }

  private RecordPath path(int record) {
    return record < organizations
        ? RecordPath.ROOT.property("organizations").index(record)
        : RecordPath.ROOT.property("coalitions").index(record - organizations);
  }
}
