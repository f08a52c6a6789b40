package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds the names that are equal or similar, by their words or by their consonants. */
final class SimilarNames {

  /** The least similarity that is a reason. */
  static final double LEAST = 0.92;

  /** What blocks are made for: less, since a word that is misspelt beyond recognition is no key. */
  private static final double LEAST_OF_BLOCKS = 0.85;

  private final Reason.Kind equal;
  private final Reason.Kind similar;
  private final boolean acrossScripts;
  private final Set<String> commonWords;

  private SimilarNames(
      Reason.Kind equal, Reason.Kind similar, boolean acrossScripts, Set<String> commonWords) {
    this.equal = equal;
    this.similar = similar;
    this.acrossScripts = acrossScripts;
    this.commonWords = commonWords;
  }

  static SimilarNames byWords() {
    return new SimilarNames(
        Reason.Kind.EQUAL_NAME, Reason.Kind.SIMILAR_NAME, false, CommonWords.words());
  }

  static SimilarNames byConsonants(UnaryOperator<String> transliteration) {
    return new SimilarNames(
        Reason.Kind.EQUAL_WHEN_TRANSLITERATED,
        Reason.Kind.SIMILAR_WHEN_TRANSLITERATED,
        true,
        CommonWords.consonants(transliteration));
  }

  /**
   * Compares the names that may be similar.
   *
   * @return how many pairs were compared
   */
  long compare(List<Spelling> names, Agreements agreements, List<UncomparedBlock> uncompared) {
    List<Spelling> some = withoutFrequentOnes(names, uncompared);
    Vocabulary vocabulary = Vocabulary.of(some, commonWords);
    List<WeighedName> weighed =
        some.stream().map(name -> new WeighedName(name, vocabulary)).toList();
    NameBlocks blocks = new NameBlocks(weighed, vocabulary, acrossScripts, LEAST_OF_BLOCKS);
    uncompared.addAll(blocks.uncompared());
    long[] pairs = blocks.pairs();
    for (long pair : pairs) {
      compare(weighed.get(PairSet.first(pair)), weighed.get(PairSet.second(pair)), agreements);
    }
    return pairs.length;
  }

  private void compare(WeighedName one, WeighedName other, Agreements agreements) {
    boolean same = key(one.spelling()).equals(key(other.spelling()));
    double similarity = same ? 1 : SoftTfIdf.similarity(one, other);
    if (similarity >= LEAST) {
      agreements.add(
          one.record(),
          other.record(),
          new Reason(
              same ? equal : similar, one.spelling().text(), other.spelling().text(), similarity));
    }
  }

  private String key(Spelling name) {
    return acrossScripts ? String.join("", name.words()) : name.folded();
  }

  private List<Spelling> withoutFrequentOnes(
      List<Spelling> names, List<UncomparedBlock> uncompared) {
    Map<String, List<Spelling>> byKey = new HashMap<>();
    names.stream()
        .filter(name -> !name.words().isEmpty())
        .forEach(name -> byKey.computeIfAbsent(key(name), key -> new ArrayList<>()).add(name));
    List<Spelling> some = new ArrayList<>();
    byKey.forEach(
        (key, block) -> {
          if (block.size() <= UncomparedBlock.MOST_COMPARED) {
            some.addAll(block);
          } else {
            uncompared.add(new UncomparedBlock(equal, key, block.size()));
          }
        });
    return some;
  }
}
