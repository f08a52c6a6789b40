package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.Extensible;
import org.civilsociety.validation.RecordPath;

/**
 * One record made of what several sources say of one organization, in which every value can be
 * traced to who said it, and every claim that does not stand is kept.
 *
 * <pre>{@code
 * Merge<Organization> merge = Merge.of(MergePolicy.morePrecise(), ours, theirs);
 * Organization one = merge.result();
 * merge.decisions().forEach(System.out::println);
 * merge.origins(RecordPath.ROOT.property("founded")).forEach(System.out::println);
 * }</pre>
 *
 * <p>What both can say stands side by side: the entries of lists, the languages of a text. Where
 * two claims exclude each other the {@link MergePolicy} decides, and {@link #decisions()} lists
 * what it decided and why. What was set aside is also a {@link org.civilsociety.Verbatim} of the
 * organization, coalition or membership, with its source (unless it is a member that the model does
 * not know), so that the record alone has lost nothing.
 *
 * <p>Two entities that are the same thing are merged attribute by attribute; of two that only stand
 * in one place and conflict, as when two sources name two places of founding, one stands as a
 * whole. The entries of a list have the order of the first source, those that only later sources
 * have follow in theirs.
 *
 * <p>An id of a source, of an objective, or in a directory of a profile, that would mean two things
 * is changed, and listed in {@link #renamings()}. A record of a directory comes from the sources
 * that it came from before: where these are not those of the merged directory or of the other
 * record, it names the sources of its directory, or a {@link org.civilsociety.Source} of which
 * nothing is said where that names none.
 *
 * <p>Merging a record with itself changes nothing; nor does merging it with what went into it,
 * unless the policy prefers whatever comes last, or several entries of a list could be the same
 * one. The rules are not asked: validate the result, since one source's founding may lie after
 * another's dissolution. A merge does not change, and can be shared by threads if its policy can.
 *
 * @param <R> the type of the records: organizations, coalitions, memberships or directories
 */
public final class Merge<R extends Extensible> {

  private final MergePolicy policy;
  private final R result;
  private final List<R> contributions;
  private final List<R> speaking;
  private final Origins origins;
  private final List<Decision> decisions;
  private final List<Renaming> renamings;

  private Merge(MergePolicy policy, R only) {
    this.policy = policy;
    result = only;
    contributions = List.of(only);
    speaking = contributions;
    origins = Origins.whole(0, speaking);
    decisions = List.of();
    renamings = List.of();
  }

  private Merge(Merge<R> before, R further) {
    int contribution = before.contributions.size();
    Alignment<R> both =
        Alignment.of(
            before.result, further, new EarlierIds(before.renamings, before.contributions));
    policy = before.policy;
    contributions = and(before.contributions, List.of(further));
    speaking = and(before.speaking, List.of(both.furtherSpeaking()));
    renamings = and(before.renamings, both.renamings());
    Merging merging =
        new Merging(
            policy,
            before.origins.with(both.knownCopies()),
            Origins.whole(contribution, speaking).with(both.furtherCopies()),
            Origins.of(speaking));
    result = merging.merge(both.known(), both.further());
    origins = merging.origins();
    decisions = and(before.decisions, merging.decisions());
  }

  private static <E> List<E> and(List<E> these, List<E> those) {
    List<E> all = new ArrayList<>(these);
    all.addAll(those);
    return Collections.unmodifiableList(all);
  }

  /**
   * Merges two records: two profiles of one organization, two directories.
   *
   * @param policy decides where one record cannot hold both claims
   * @param first the one record
   * @param second the other, of the same type
   * @param <R> the type of the two
   * @return the merge; a third record is added by {@link #with}
   * @throws IllegalArgumentException if one is, say, an organization and the other a coalition
   */
  public static <R extends Extensible> Merge<R> of(MergePolicy policy, R first, R second) {
    return new Merge<>(Objects.requireNonNull(policy, "policy"), first).with(second);
  }

  /**
   * Merges one more record, by the same policy.
   *
   * @param further a record of the same type
   * @return a merge of all of them
   * @throws IllegalArgumentException if one is, say, an organization and the other a coalition
   */
  public Merge<R> with(R further) {
    Comparing.requireOneType(result, further);
    return new Merge<>(this, further);
  }

  /**
   * Returns the merged record.
   *
   * @return one record that holds what stands of all of them
   */
  public R result() {
    return result;
  }

  /**
   * Returns what was merged.
   *
   * @return the records as they were given, in order
   */
  public List<R> contributions() {
    return contributions;
  }

  /**
   * Returns what was decided.
   *
   * @return a decision for each pair of claims that one record cannot hold both, in the order of
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
    return Collections.unmodifiableMap(origins.byPath());
  }

  /**
   * Tells who said what stands at a place.
   *
   * @param path a place in the merged record
   * @return everybody who said it, or anything within it, in the order of the sources
   */
  public List<Origin> origins(RecordPath path) {
    return origins.origins(path);
  }

  /**
   * Returns what goes by another id in the merged record.
   *
   * @return in the order of the sources; empty if all ids could stay
   */
  public List<Renaming> renamings() {
    return renamings;
  }

  /**
   * Shows what was decided side by side: the place, what stands, why, and what was set aside; then
   * each id that was changed.
   *
   * @return a table of lines with at most 120 columns; what it shows of a record is cut and
   *     escaped, and stands uncut in {@link #decisions()} and {@link #renamings()}
   */
  public String text() {
    return MergeText.of(this);
  }

  /** Returns the result and how much was decided, for logs. */
  @Override
  public String toString() {
    return "Merge(%s, of %s, %s decisions)"
        .formatted(result, contributions.size(), decisions.size());
  }
}
