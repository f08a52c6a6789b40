package org.civilsociety.examples.service;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Name;
import org.civilsociety.Profile;
import org.civilsociety.examples.pictures.NetworkPicture;
import org.civilsociety.examples.pictures.ProfilePage;
import org.civilsociety.value.RecordId;

/**
 * What a document holds, drawn.
 *
 * @param profiles the first profiles, each as a page
 * @param more how many more profiles there are
 * @param network who is in what, as SVG; only of a directory
 */
record Drawings(List<Drawing> profiles, int more, Optional<String> network) {

  private static final int MOST_PROFILES = 20;
  private static final int MOST_RECORDS = 2_000;

  /**
   * A profile, drawn.
   *
   * @param name its name, or else its id; empty if it has neither
   * @param html the page
   */
  record Drawing(String name, String html) {}

  /**
   * Draws a record in a language.
   *
   * @return empty if it is a directory of more than {@value #MOST_RECORDS} records
   */
  static Optional<Drawings> of(Extensible record, Locale language) {
    Directory directory = Directory.of(List.of(record));
    List<Profile> profiles =
        Stream.<Profile>concat(
                directory.getOrganizations().stream(), directory.getCoalitions().stream())
            .toList();
    return profiles.size() + directory.getMemberships().size() > MOST_RECORDS
        ? Optional.empty()
        : Optional.of(of(record, directory, profiles, language));
  }

  private static Drawings of(
      Extensible record, Directory directory, List<Profile> profiles, Locale language) {
    Set<RecordId> seen = new HashSet<>();
    List<Drawing> drawn =
        profiles.stream()
            .filter(profile -> profile.getId().map(seen::add).orElse(true))
            .limit(MOST_PROFILES)
            .map(profile -> draw(directory, profile, language))
            .toList();
    Optional<String> network =
        record instanceof Directory
            ? Optional.of(NetworkPicture.svg(directory, language))
            : Optional.empty();
    return new Drawings(drawn, profiles.size() - drawn.size(), network);
  }

  private static Drawing draw(Directory directory, Profile profile, Locale language) {
    String name =
        profile
            .displayName(language)
            .map(Name::getText)
            .filter(text -> !text.isBlank())
            .or(() -> profile.getId().map(RecordId::value))
            .orElse("");
    return new Drawing(name, ProfilePage.html(directory, profile, language));
  }
}
