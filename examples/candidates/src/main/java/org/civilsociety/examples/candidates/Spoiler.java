package org.civilsociety.examples.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes names as people do who are in a hurry. */
final class Spoiler {

  private static final Map<String, String> CONTRACTIONS =
      Map.ofEntries(
          Map.entry("Association", "Assn"),
          Map.entry("Foundation", "Fdn"),
          Map.entry("Committee", "Cttee"),
          Map.entry("Center", "Ctr"),
          Map.entry("Development", "Dvpt"),
          Map.entry("Fondation", "Fond"),
          Map.entry("Fundación", "Fund"),
          Map.entry("Asociación", "Asoc"),
          Map.entry("Sociedad", "Soc"),
          Map.entry("Société", "Sté"),
          Map.entry("جمعية", "ج"),
          Map.entry("مؤسسة", "م"));

  private static final String LATIN = "abcdefghijklmnoprstuvwxyz";
  private static final String ARABIC = "ابتجحدرزسشصطعفقكلمنهوي";
  private static final String VOWEL_SIGNS = "\u064E\u064F\u0650\u0651\u0652";

  private Spoiler() {}

  static String misspelt(String name, Random random) {
    String once = oneLetterWrong(name, random);
    return random.nextBoolean() ? once : oneLetterWrong(once, random);
  }

  private static String oneLetterWrong(String name, Random random) {
    StringBuilder letters = new StringBuilder(name);
    int at = random.nextInt(name.length() - 1);
    while (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1))) {
      at = random.nextInt(name.length() - 1);
    }
    String alphabet = name.charAt(at) > 0x600 ? ARABIC : LATIN;
    char other = alphabet.charAt(random.nextInt(alphabet.length()));
    switch (random.nextInt(5)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, name.charAt(at));
      case 2 -> letters.insert(at, other);
      case 3 -> letters.setCharAt(at, other);
      default -> {
        letters.setCharAt(at, name.charAt(at + 1));
        letters.setCharAt(at + 1, name.charAt(at));
      }
    }
    return letters.toString();
  }

  /** Up to three words, by their beginning or as is usual for them. */
  static String abbreviated(String name, Random random) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    int wanted = 1 + random.nextInt(3);
    for (int tries = 0; wanted > 0 && tries < 20; tries++) {
      int at = random.nextInt(words.size());
      String word = words.get(at);
      if (CONTRACTIONS.containsKey(word) && random.nextBoolean()) {
        words.set(at, CONTRACTIONS.get(word) + ".");
        wanted--;
      } else if (word.length() > 6) {
        words.set(at, word.substring(0, 3 + random.nextInt(2)) + ".");
        wanted--;
      }
    }
    return String.join(" ", words);
  }

  static String typedOtherwise(String name, Random random) {
    if (name.charAt(0) > 0x600) {
      StringBuilder typed = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char letter = name.charAt(i);
        typed.append(letter == 'أ' || letter == 'إ' ? 'ا' : letter);
        if (letter != ' ' && random.nextInt(4) == 0) {
          typed.append(VOWEL_SIGNS.charAt(random.nextInt(VOWEL_SIGNS.length())));
        }
      }
      return typed.insert(typed.indexOf(" ") - 1, "ـــ").toString();
    }
    String typed = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.replace("é", "e");
    return '“' + typed.replace(" ", random.nextBoolean() ? "  " : " - ").replace('\'', '’') + '”';
  }
}
