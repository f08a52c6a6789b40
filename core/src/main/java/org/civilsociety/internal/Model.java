package org.civilsociety.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Activity;
import org.civilsociety.Classification;
import org.civilsociety.Coalition;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Experience;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.Relationship;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedParty;
import org.civilsociety.Verbatim;

/**
 * Every entity of the model, with its attributes in the order in which they are written. What else
 * a type has that somebody derived from it, {@link Accessors} reads.
 */
public final class Model {

  private static final Map<Class<?>, EntityType<?>> TYPES = table();

  private static final ClassValue<EntityType<?>> BY_IMPLEMENTATION =
      new ClassValue<>() {
        @Override
        protected EntityType<?> computeValue(Class<?> implementation) {
          return TYPES.values().stream()
              .filter(type -> type.type().isAssignableFrom(implementation))
              .findFirst()
              .orElseThrow();
        }
      };

  private Model() {}

  private static Map<Class<?>, EntityType<?>> table() {
    Map<Class<?>, EntityType<?>> types = new LinkedHashMap<>();
    add(
        types,
        Directory.class,
        "title",
        "publisher",
        "licence",
        "generated",
        "sources",
        "organizations",
        "coalitions",
        "memberships");
    addProfile(types, Organization.class, "legalForm", "independent");
    addProfile(types, Coalition.class, "memberKind", "membersListed");
    add(
        types,
        Membership.class,
        "id",
        "member",
        "organization",
        "role",
        "joined",
        "period",
        "status",
        "sources",
        "verbatims",
        "modified");
    add(
        types,
        StrategicObjective.class,
        "id",
        "label",
        "sequenceIndicator",
        "name",
        "description",
        "targetGroups",
        "themes",
        "activities",
        "scopes",
        "period",
        "objectives");
    add(types, TargetGroup.class, "label", "codes", "role", "priority", "includes");
    add(types, Name.class, "text", "language", "kinds", "period");
    add(types, Classification.class, "label", "codes");
    add(types, Identifier.class, "scheme", "value", "preferred");
    add(types, Place.class, "name", "country", "codes");
    add(types, Theme.class, "label", "codes", "primary");
    add(types, Scope.class, "level", "label");
    add(types, Activity.class, "name", "description");
    add(types, Experience.class, "theme", "codes", "years");
    add(types, Quantity.class, "bound", "number", "asOf");
    add(types, PostalAddress.class, "kind", "lines", "locality", "region", "postalCode", "country");
    add(types, ContactPoint.class, "kind", "value", "label");
    add(types, Link.class, "kind", "address");
    add(types, Officer.class, "name", "role", "period");
    add(types, Relationship.class, "kind", "party", "period");
    add(
        types,
        Source.class,
        "id",
        "publisher",
        "title",
        "address",
        "language",
        "retrieved",
        "modified",
        "assertedBy");
    add(types, Verbatim.class, "property", "text", "source", "note");
    add(types, PartyReference.class, "id", "label");
    add(types, NamedParty.class, "name", "identifiers", "kind");
    add(types, UnnamedParty.class, "description", "reason", "count");
    return types;
  }

  private static void addProfile(
      Map<Class<?>, EntityType<?>> types, Class<? extends Profile> type, String... own) {
    List<String> names = new ArrayList<>(List.of("id", "names", "classifications"));
    Collections.addAll(names, own);
    Collections.addAll(
        names,
        "identifiers",
        "status",
        "founded",
        "dissolved",
        "foundedIn",
        "founders",
        "mission",
        "vision",
        "description",
        "approach",
        "objectives",
        "targetGroups",
        "themes",
        "scopes",
        "basedIn",
        "worksIn",
        "activities",
        "experience",
        "memberCount",
        "addresses",
        "contactPoints",
        "links",
        "officers",
        "relationships",
        "sources",
        "verbatims",
        "modified");
    add(types, type, names.toArray(String[]::new));
  }

  private static void add(
      Map<Class<?>, EntityType<?>> types, Class<? extends Extensible> type, String... names) {
    types.put(type, new EntityType<>(type, List.of(names)));
  }

  /**
   * Returns all types.
   *
   * @return each entity of the model
   */
  public static Collection<EntityType<?>> types() {
    return Collections.unmodifiableCollection(TYPES.values());
  }

  /**
   * Finds the type of an entity, whatever class is behind it.
   *
   * @param entity the entity
   * @return its type
   */
  public static EntityType<?> typeOf(Extensible entity) {
    return typeOf(entity.getClass());
  }

  /**
   * Finds the type of the entities that are of a class.
   *
   * @param implementation the class
   * @return the type
   * @throws java.util.NoSuchElementException if its objects are no entities
   */
  public static EntityType<?> typeOf(Class<?> implementation) {
    return BY_IMPLEMENTATION.get(implementation);
  }

  /**
   * Says whether a class is one that this library makes entities of. What somebody derived from the
   * model may have more attributes, and rules of its own.
   *
   * @param implementation the class
   * @return true if it is that of a builder
   */
  public static boolean isOwn(Class<?> implementation) {
    return TYPES.values().stream().anyMatch(type -> type.implementation() == implementation);
  }
}
