package org.civilsociety.examples.batch;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Common words of one language, to make names and missions of.
 *
 * @param language the language tag
 * @param kinds what calls itself an organization
 * @param themes what it works on
 * @param towns where it is
 * @param mission what it wants, before the theme
 */
record Words(
    String language, List<String> kinds, List<String> themes, List<String> towns, String mission) {

  static final List<Words> ALL =
      List.of(
          new Words(
              "ar",
              List.of("جمعية", "مؤسسة", "مركز", "شبكة"),
              List.of("الماء", "السلام", "النساء", "التعليم", "الشباب", "الصحة"),
              List.of("رام الله", "تونس", "بيروت", "عمان", "الرباط"),
              "نعمل من أجل"),
          new Words(
              "fr",
              List.of("Association", "Fondation", "Réseau", "Collectif"),
              List.of("de l'eau", "de la paix", "des femmes", "de l'école", "de la santé"),
              List.of("Dakar", "Montréal", "Genève", "Liège", "Besançon"),
              "Œuvrer au service"),
          new Words(
              "es",
              List.of("Asociación", "Fundación", "Red", "Unión"),
              List.of("del agua", "de la paz", "de mujeres", "de la niñez", "de la salud"),
              List.of("Sevilla", "Quito", "Asunción", "Bogotá", "La Coruña"),
              "Trabajamos al lado"),
          new Words(
              "en",
              List.of("Society", "Foundation", "Centre", "Network"),
              List.of("for water", "for peace", "for women", "for schools", "for health"),
              List.of("Leeds", "Nairobi", "Accra", "Galway", "Halifax"),
              "Neighbours work together"));

  Words {
    kinds = List.copyOf(kinds);
    themes = List.copyOf(themes);
    towns = List.copyOf(towns);
  }

  static <T> T any(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
