package org.civilsociety.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.IdentifierCharacters;
import org.civilsociety.validation.RecordPath;

/** Decides {@link IdentifierCharacters}. Blank texts are the fault {@code text.blank}. */
public final class IdentifierCharactersValidator
    extends RuleValidator<IdentifierCharacters, Identifier> {

  private static final Pattern RESERVED = Pattern.compile("[/&|?]");
  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Identifier identifier, Faults faults) {
    String scheme = identifier.getScheme();
    String value = identifier.getValue();
    if (hasSpacesAround(scheme)) {
      add("scheme", scheme, faults);
    }
    boolean isReserved =
        OrgId.isListCode(scheme.strip())
            && RESERVED.matcher(value).find()
            && !ADDRESS.matcher(value.strip()).lookingAt();
    if (hasSpacesAround(value) || isReserved) {
      add("value", value, faults);
    }
  }

  private static boolean hasSpacesAround(String text) {
    return !text.isBlank() && !text.strip().equals(text);
  }

  private static void add(String property, String text, Faults faults) {
    Optional<String> stripped =
        hasSpacesAround(text) ? Optional.of(text.strip()) : Optional.empty();
    faults.add(RecordPath.ROOT.property(property), () -> Detail.suggesting(stripped));
  }
}
