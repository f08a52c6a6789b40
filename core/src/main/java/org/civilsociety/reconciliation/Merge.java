package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilsociety.Profile;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * One profile made of what several sources say of one organization, in which every value can be
 * traced to who said it, and every claim that does not stand is kept.
 *
 * <pre>{@code
 * Merge<Organization> merge = Merge.of(MergePolicy.morePrecise(), ours, theirs);
 * Organization one = merge.result();
 * merge.decisions().forEach(System.out::println);
 * merge.origins(RecordPath.ROOT.property("founded")).forEach(System.out::println);
 * }</pre>
 *
 * <p>What both can say stands beside each other: the entries of lists, the languages of a text.
 * Where two claims exclude each other the {@link MergePolicy} decides, and {@link #decisions()}
 * lists what it decided and why. Two entities that are the same thing are merged attribute by
 * attribute; of two that only stand in the same place and conflict, such as two places where it was
 * founded, one stands as a whole. The entries of a list have the order of the first source, those
 * that only later sources have follow in theirs.
 *
 * <p>Merging a profile with itself, or a merged profile with what went into it first, changes
 * nothing. The rules are not asked: validate the profile, since one source's founding may lie after
 * another's dissolution. A merge does not change, and can be shared by threads.
 *
 * @param <P> the type of the profiles: {@link org.civilsociety.Organization} or {@link
 *     org.civilsociety.Coalition}
 */
public final class Merge<P extends Profile> {

  private final MergePolicy policy;
  private final P profile;
  private final List<P> contributions;
  private final Origins origins;
  private final List<Decision> decisions;
  private final List<Renaming> renamings;

  private Merge(
      MergePolicy policy,
      P profile,
      List<P> contributions,
      Origins origins,
      List<Decision> decisions,
      List<Renaming> renamings) {
    this.policy = policy;
    this.profile = profile;
    this.contributions = List.copyOf(contributions);
    this.origins = origins;
    this.decisions = List.copyOf(decisions);
    this.renamings = List.copyOf(renamings);
  }

  /**
   * Merges two profiles of one organization.
   *
   * @param policy decides where one profile cannot hold both claims
   * @param first the one profile
   * @param second the other, of the same type
   * @param <P> the type of the two
   * @return the merge; a third profile is added by {@link #with}
   * @throws IllegalArgumentException if one is an organization and the other a coalition
   */
  public static <P extends Profile> Merge<P> of(MergePolicy policy, P first, P second) {
    Merge<P> alone =
        new Merge<>(policy, first, List.of(first), Origins.whole(0, first), List.of(), List.of());
    return alone.with(second);
  }

  /**
   * Merges one more profile, by the same policy.
   *
   * @param further a profile of the same organization, of the same type
   * @return a merge of all of them
   * @throws IllegalArgumentException if one is an organization and the other a coalition
   */
  @SuppressWarnings("unchecked") // what is merged has the type of what it is merged of
  public Merge<P> with(P further) {
    Comparing.requireOneType(profile, further);
    int contribution = contributions.size();
    Map<RecordId, RecordId> newIds =
        SourceAlignment.newIds(profile.getSources(), further.getSources());
    P aligned = (P) SourceAlignment.renamed(further, newIds);
    Origins rightOrigins = Origins.whole(contribution, aligned);
    Merging merging = new Merging(policy, origins, rightOrigins);
    List<Claim> claims =
        new Comparing(origins::sources, rightOrigins::sources).claims(profile, aligned);
    P merged = (P) merging.merge(profile, claims, RecordPath.ROOT);
    return new Merge<>(
        policy,
        merged,
        and(contributions, List.of(further)),
        merging.origins(),
        and(decisions, merging.decisions()),
        and(renamings, Renaming.of(contribution, newIds)));
  }

  private static <E> List<E> and(List<E> these, List<E> those) {
    List<E> all = new ArrayList<>(these);
    all.addAll(those);
    return all;
  }

  /**
   * Returns the merged profile.
   *
   * @return one profile that holds what stands of all of them
   */
  public P result() {
    return profile;
  }

  /**
   * Returns what was merged.
   *
   * @return the profiles as they were given, in order
   */
  public List<P> contributions() {
    return contributions;
  }

  /**
   * Returns what was decided.
   *
   * @return a decision for each pair of claims that one profile cannot hold both, in the order of
   *     the sources and of the model; the value set aside is in it
   */
  public List<Decision> decisions() {
    return decisions;
  }

  /**
   * Returns where the policy said nothing, so that the first source stands until somebody decides.
   *
   * @return those of {@link #decisions} without a reason
   */
  public List<Decision> undecided() {
    return decisions.stream().filter(decision -> decision.reason().isEmpty()).toList();
  }

  /**
   * Tells who said what stands.
   *
   * @return each place of the merged record that was taken as a whole, in order, with everybody who
   *     said the same there; a place within it is said by the same
   */
  public Map<RecordPath, List<Origin>> origins() {
    return origins.byPath();
  }

  /**
   * Tells who said what stands at a place.
   *
   * @param path a place in the merged profile
   * @return everybody who said it, or anything within it, in the order of the sources; empty if
   *     nothing stands there
   */
  public List<Origin> origins(RecordPath path) {
    return origins.of(path);
  }

  /**
   * Returns which sources got another id in the merged profile, since theirs already named another
   * source there, or the same source had another id there.
   *
   * @return in the order of the sources; empty if all ids could stay
   */
  public List<Renaming> renamings() {
    return renamings;
  }

  /** Returns the profile and how much was decided, for logs. */
  @Override
  public String toString() {
    return "Merge(%s, of %s, %s decisions)"
        .formatted(profile, contributions.size(), decisions.size());
  }
}
