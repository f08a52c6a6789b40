package org.civilsociety.reconciliation.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are frequent in the names of organizations everywhere: articles, prepositions, and
 * what says only of which type an organization is, with the usual abbreviations. A directory of
 * four records cannot tell that "the" says less than "Zaytouna", so these count as if {@value
 * #FURTHER_NAMES} further names had them. In a large directory that is little beside what it says
 * itself, in whatever language.
 *
 * <p>Chosen by hand for the languages of the library's own texts; a word that is missing weighs
 * what the directory says.
 */
final class CommonWords {

  /** In how many names, beyond those of the directory, each of them is taken to be. */
  static final int FURTHER_NAMES = 200;

  private static final List<String> WRITTEN =
      Stream.of(
              // English
              "the a an of for and in to on at with",
              "association society foundation center centre union network committee council",
              "institute organization organisation federation league forum club trust group",
              "assn assoc fdn ctr org inc ltd ngo",
              // Arabic
              "في من على عن و أجل",
              "جمعية الجمعية مؤسسة المؤسسة مركز المركز اتحاد الاتحاد شبكة الشبكة لجنة اللجنة",
              "منظمة المنظمة معهد المعهد منتدى المنتدى نادي النادي رابطة الرابطة مجلس هيئة الهيئة",
              // French
              "le la les l un une de du des d pour et en à au aux dans sur",
              "société fondation réseau comité conseil institut organisation fédération ligue",
              "asbl ong",
              // Spanish
              "el los las del y e para por con",
              "asociación sociedad fundación centro unión red comité consejo instituto",
              "organización federación liga foro grupo asoc")
          .flatMap(words -> Arrays.stream(words.split(" ", -1)))
          .toList();

  private CommonWords() {}

  /** The words in the form in which those of names are compared. */
  static Set<String> words() {
    return compared(spelling -> spelling);
  }

  /** Their consonants, as those of names are compared across scripts. */
  static Set<String> consonants(UnaryOperator<String> transliteration) {
    return compared(spelling -> spelling.transliterated(transliteration));
  }

  private static Set<String> compared(UnaryOperator<Spelling> form) {
    return WRITTEN.stream()
        .map(word -> form.apply(Spelling.of(0, word)))
        .flatMap(spelling -> spelling.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
