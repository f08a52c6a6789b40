package org.civilsociety.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record carried beyond the model: members that this version does not know, kept as they
 * came, in order, so that nothing is lost when the record is written again.
 *
 * <p>Two are equal if they have the same members, in whatever order.
 *
 * @param members each unknown member's name with its value, in order; unmodifiable
 */
public record Extensions(Map<String, ExtensionValue> members) implements ExtensionValue {

  private static final Extensions EMPTY = new Extensions(Map.of());

  /**
   * Copies the members.
   *
   * @param members the members in order
   * @throws NullPointerException if a name or a value is null
   */
  public Extensions {
    Map<String, ExtensionValue> copy = new LinkedHashMap<>(members.size() * 2);
    members.forEach(
        (name, value) ->
            copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
    members = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns no members.
   *
   * @return the empty extensions
   */
  public static Extensions empty() {
    return EMPTY;
  }

  /**
   * Adds a member, or replaces the one of the same name.
   *
   * @param name the member's name
   * @param value its value
   * @return a changed copy
   */
  public Extensions with(String name, ExtensionValue value) {
    Map<String, ExtensionValue> changed = new LinkedHashMap<>(members);
    changed.put(name, value);
    return new Extensions(changed);
  }

  /**
   * Returns the value of a member.
   *
   * @param name the member's name
   * @return empty if there is no such member; a member that is explicitly null gives {@link
   *     ExtensionValue.Null#NULL}
   */
  public Optional<ExtensionValue> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /**
   * Says whether there is no member.
   *
   * @return true if nothing unknown was kept
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** Returns how many members there are, for logs. */
  @Override
  public String toString() {
    return "{" + members.size() + " members}";
  }
}
