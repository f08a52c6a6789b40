package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which names have to be compared: those that share words enough. A block is the names that have
 * the same words; one that is too large is split by the next rarest word that they share.
 *
 * <p>A name stays in a block only while the words that it has and the block has not weigh little:
 * two names that do not share them could not be similar any more. This is the prefix filter of S.
 * Chaudhuri, V. Ganti and R. Kaushik, <i>A Primitive Operator for Similarity Joins in Data
 * Cleaning</i> (2006), applied again and again. Since only the {@value #MAX_WORDS} rarest words of
 * a name are keys, a name is in a bounded number of blocks, and in each is compared with fewer than
 * {@value UncomparedBlock#MOST_COMPARED} others.
 *
 * <p>Within this bound the work per name rises and falls as a directory grows whose words stay the
 * same: blocks fill up to {@value UncomparedBlock#MOST_COMPARED} names, then fall apart into small
 * ones, which fill again.
 */
final class NameBlocks {

  private static final int MAX_WORDS = 8;

  /** A name in a block: where its words go on, and the weight of those that were passed over. */
  private record Member(int name, int next, double lost) {}

  private final List<WeighedName> names;
  private final Vocabulary vocabulary;
  private final boolean acrossScripts;
  private final double mostLost;
  private final PairSet pairs = new PairSet();
  private final List<UncomparedBlock> uncompared = new ArrayList<>();

  NameBlocks(
      List<WeighedName> names, Vocabulary vocabulary, boolean acrossScripts, double leastSimilar) {
    this.names = names;
    this.vocabulary = vocabulary;
    this.acrossScripts = acrossScripts;
    mostLost = 1 - leastSimilar * leastSimilar;
    List<Member> all = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      all.add(new Member(name, 0, 0));
    }
    split(all, List.of());
  }

  /** The pairs of names to compare, by their numbers, each once. */
  long[] pairs() {
    return pairs.sorted();
  }

  List<UncomparedBlock> uncompared() {
    return uncompared;
  }

  private void block(List<Member> members, List<Integer> key) {
    if (members.size() <= UncomparedBlock.MOST_COMPARED) {
      compare(members);
    } else if (hasPairs(members)) {
      List<Member> alike = members.stream().filter(this::mayEndHere).toList();
      if (alike.size() <= UncomparedBlock.MOST_COMPARED) {
        compare(alike);
      } else if (hasPairs(alike)) {
        uncompared.add(new UncomparedBlock(kind(), words(key), records(alike)));
      }
      split(members, key);
    }
  }

  private void split(List<Member> members, List<Integer> key) {
    Map<Integer, List<Member>> byNextWord = new TreeMap<>();
    for (Member member : members) {
      WeighedName name = names.get(member.name());
      double lost = member.lost();
      int end = Math.min(MAX_WORDS, name.size());
      for (int i = member.next(); i < end && lost <= mostLost; i++) {
        byNextWord
            .computeIfAbsent(name.rank(i), rank -> new ArrayList<>())
            .add(new Member(member.name(), i + 1, lost));
        lost += squaredWeight(member, i);
      }
    }
    byNextWord.forEach(
        (rank, block) -> {
          List<Integer> longer = new ArrayList<>(key);
          longer.add(rank);
          block(block, longer);
        });
  }

  /** Whether the name may be similar to one with which it shares no more words than these. */
  private boolean mayEndHere(Member member) {
    double lost = member.lost();
    int length = names.get(member.name()).size();
    for (int i = member.next(); i < length; i++) {
      lost += squaredWeight(member, i);
    }
    return lost <= mostLost;
  }

  private double squaredWeight(Member member, int word) {
    double weight = names.get(member.name()).weight(word);
    return weight * weight;
  }

  private void compare(List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = members.get(j).name();
        int other = members.get(i).name();
        if (isPair(names.get(one), names.get(other))) {
          pairs.add(one, other);
        }
      }
    }
  }

  private boolean isPair(WeighedName one, WeighedName other) {
    return one.record() != other.record() && (!acrossScripts || one.isLatin() != other.isLatin());
  }

  private boolean hasPairs(List<Member> members) {
    return records(members) > 1
        && (!acrossScripts
            || members.stream().map(member -> names.get(member.name()).isLatin()).distinct().count()
                > 1);
  }

  private int records(List<Member> members) {
    return (int)
        members.stream().mapToInt(member -> names.get(member.name()).record()).distinct().count();
  }

  private Reason.Kind kind() {
    return acrossScripts ? Reason.Kind.SIMILAR_WHEN_TRANSLITERATED : Reason.Kind.SIMILAR_NAME;
  }

  private String words(List<Integer> key) {
    return key.stream().map(vocabulary::word).collect(Collectors.joining(" "));
  }
}
