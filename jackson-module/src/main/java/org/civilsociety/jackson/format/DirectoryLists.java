package org.civilsociety.jackson.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Coalition;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;

/** The lists of a directory, whose entries are records of their own. */
public final class DirectoryLists {

  /** The type of what each list holds, in the order of the lists. */
  public static final Map<String, Class<? extends Extensible>> TYPES = types();

  /** Their names, in their order. */
  public static final List<String> NAMES = List.copyOf(TYPES.keySet());

  private DirectoryLists() {}

  private static Map<String, Class<? extends Extensible>> types() {
    Map<String, Class<? extends Extensible>> types = new LinkedHashMap<>();
    types.put("organizations", Organization.class);
    types.put("coalitions", Coalition.class);
    types.put("memberships", Membership.class);
    return Collections.unmodifiableMap(types);
  }
}
