package org.civilsociety.examples.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.reconciliation.MergePolicy;
import org.civilsociety.value.RecordId;

/** The policies of a merge by the names that they have on the command line. */
final class Policies {

  private static final String PREFER = "prefer:";

  private static final Map<String, Supplier<MergePolicy>> NAMED =
      Map.of(
          "more-precise", MergePolicy::morePrecise,
          "newer-source", MergePolicy::newerSource,
          "own-word-first", MergePolicy::ownWordFirst,
          "first-source", MergePolicy::firstSource);

  private Policies() {}

  /** Refuses what is no policy, before anything is read. */
  static void requireKnown(List<String> names) {
    for (String name : names) {
      if (!NAMED.containsKey(name) && !name.startsWith(PREFER)) {
        throw new UnusableException(
            "--policy: must be one of %s or %sID; found %s"
                .formatted(String.join(", ", new TreeSet<>(NAMED.keySet())), PREFER, name));
      }
    }
  }

  /** Asks each policy where those before it say nothing. */
  static MergePolicy chain(List<String> names, Pair pair) {
    MergePolicy chain = claim -> Optional.empty();
    for (String name : names) {
      Supplier<MergePolicy> named = NAMED.getOrDefault(name, () -> preferring(name, pair));
      chain = chain.orElse(named.get());
    }
    return chain;
  }

  private static MergePolicy preferring(String name, Pair pair) {
    Set<String> asked = Set.copyOf(List.of(name.substring(PREFER.length()).split("\\+", -1)));
    Set<String> there =
        Stream.of(pair.left(), pair.right())
            .flatMap(Policies::sources)
            .flatMap(source -> source.getId().stream())
            .map(RecordId::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!there.containsAll(asked)) {
      throw new UnusableException(
          "--policy %s: must name sources that are there; these have an id: %s"
              .formatted(name, there.isEmpty() ? "none" : String.join(", ", there)));
    }
    return MergePolicy.preferring(
        source -> source.getId().map(RecordId::toString).filter(asked::contains).isPresent());
  }

  private static Stream<Source> sources(Extensible record) {
    if (record instanceof Directory directory) {
      return Stream.of(
              directory.getSources().stream(),
              directory.getOrganizations().stream().flatMap(Policies::sources),
              directory.getCoalitions().stream().flatMap(Policies::sources),
              directory.getMemberships().stream().flatMap(Policies::sources))
          .flatMap(sources -> sources);
    }
    if (record instanceof Profile profile) {
      return profile.getSources().stream();
    }
    return record instanceof Membership membership
        ? membership.getSources().stream()
        : Stream.empty();
  }
}
