package org.civilsociety.examples.pictures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.DirectoryIndex;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.UnnamedParty;

/** What parties are called: by their profile in the directory, or by what a reference says. */
final class Parties {

  private final DirectoryIndex index;
  private final Words words;
  private final Locale reader;

  Parties(DirectoryIndex index, Words words, Locale reader) {
    this.index = index;
    this.words = words;
    this.reader = reader;
  }

  /** Returns what a party is called, with words of the page where the source gives no name. */
  Shown name(Party party) {
    return stated(party).orElseGet(() -> Shown.of(words.of("unnamed"), words.language()));
  }

  private Optional<Shown> stated(Party party) {
    if (party instanceof PartyReference reference) {
      return index
          .profile(reference.getId())
          .flatMap(this::name)
          .or(() -> Shown.of(reference.getLabel(), reader))
          .or(() -> Optional.of(Shown.of(reference.getId().value())));
    }
    if (party instanceof NamedParty named) {
      return Shown.of(named.getName(), reader)
          .or(() -> named.getIdentifiers().stream().findFirst().map(id -> Shown.of(id.joined())));
    }
    return party instanceof UnnamedParty unnamed
        ? Shown.of(unnamed.getDescription(), reader)
        : Optional.empty();
  }

  /** Returns the name to show of a profile, else another name, an identifier, or its id. */
  Optional<Shown> name(Profile profile) {
    return Stream.of(profile.displayName(reader).stream(), profile.getNames().stream())
        .flatMap(names -> names)
        .filter(name -> !name.getText().isBlank())
        .map(Parties::shown)
        .findFirst()
        .or(
            () ->
                profile.getIdentifiers().stream()
                    .findFirst()
                    .map(identifier -> Shown.of(identifier.joined())))
        .or(() -> profile.getId().map(id -> Shown.of(id.value())));
  }

  static Shown shown(Name name) {
    return Shown.in(name.getLanguage().map(Shown::tag).orElse(""), name.getText());
  }
}
