package org.civilsociety.jackson.format;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.TargetGroup;
import org.civilsociety.UnnamedParty;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/**
 * The whole format: every type of the model, its members in the order in which they are written.
 */
public final class Formats {

  /** The only one. */
  public static final Formats ALL = new Formats();

  private final Map<Class<?>, ValueFormat<?>> formats = new LinkedHashMap<>();
  private final Map<Class<?>, EnvelopeFormat<?>> envelopes = new LinkedHashMap<>();
  private final Map<Class<?>, EntityFormat<?>> entities = new LinkedHashMap<>();

  private Formats() {
    ValueFormat<String> plain = new TextFormat<>(String.class, text -> text);
    add(String.class, plain);
    add(Boolean.class, new FlagFormat());
    add(boolean.class, new FlagFormat());
    add(BigDecimal.class, new NumberFormat());
    add(Instant.class, new TextFormat<>(Instant.class, InstantText::parse));
    add(LocalizedText.class, new LocalizedTextFormat(plain));
    add(ExtensionValue.class, new ExtensionFormat());
    add(Extensions.class, new ExtensionsFormat());
    text(RecordId.class, RecordId::parse);
    text(LanguageTag.class, LanguageTag::parse);
    text(CountryCode.class, CountryCode::parse);
    text(PartialDate.class, PartialDate::parse);
    text(DateRange.class, DateRange::parse);
    text(DateRange.End.class, DateRange.End::parse);
    text(Code.class, Code::parse);
    text(WebAddress.class, WebAddress::parse);
    choice(Name.Kind.class);
    choice(NamedParty.Kind.class);
    choice(Membership.Status.class);
    choice(Profile.Status.class);
    choice(Quantity.Bound.class);
    choice(Scope.Level.class);
    choice(Source.Assertion.class);
    choice(TargetGroup.Role.class);
    addEntities();
  }

  private void addEntities() {
    Model.types().forEach(this::entity);
    addEnvelopes();
    entities.forEach(
        (type, format) ->
            format.addMembers(
                type == Directory.class ? DocumentVersion.MEMBERS : List.of(), this::of));
  }

  private void addEnvelopes() {
    Map<String, Class<? extends Party>> parties = new LinkedHashMap<>();
    parties.put("reference", PartyReference.class);
    parties.put("named", NamedParty.class);
    parties.put("unnamed", UnnamedParty.class);
    envelope(Party.class, new EnvelopeFormat<>(Party.class, parties, this, Party.unnamed()));
    Map<String, Class<? extends Profile>> profiles = new LinkedHashMap<>();
    profiles.put("organization", Organization.class);
    profiles.put("coalition", Coalition.class);
    envelope(Profile.class, new EnvelopeFormat<>(Profile.class, profiles, this, null));
    Map<String, Class<? extends Extensible>> entries = new LinkedHashMap<>();
    entries.put("directory", Directory.class);
    entries.putAll(profiles);
    entries.put("membership", Membership.class);
    envelope(Extensible.class, new EnvelopeFormat<>(Extensible.class, entries, this, null));
  }

  private <T extends Extensible> void entity(EntityType<T> type) {
    EntityFormat<T> format = new EntityFormat<>(type);
    add(type.type(), format);
    entities.put(type.type(), format);
  }

  private <V> void envelope(Class<V> type, EnvelopeFormat<V> format) {
    add(type, format);
    envelopes.put(type, format);
  }

  private <V> void text(Class<V> type, Function<String, V> parse) {
    add(type, new TextFormat<>(type, parse));
  }

  private <E extends Enum<E>> void choice(Class<E> type) {
    add(type, ChoiceFormat.of(type));
  }

  private <V> void add(Class<V> type, ValueFormat<? super V> format) {
    formats.put(type, format);
  }

  @SuppressWarnings("unchecked") // add() puts formats under their own type only
  public <V> ValueFormat<V> of(Class<V> type) {
    return (ValueFormat<V>) Objects.requireNonNull(formats.get(type), type::getName);
  }

  /** The format of an entity, whatever class is behind it. */
  public EntityFormat<?> of(Extensible entity) {
    return Objects.requireNonNull(entities.get(Model.typeOf(entity).type()));
  }

  /** The interface of the model that a class implements. */
  public Optional<Class<?>> entityOf(Class<?> implementation) {
    return entities.keySet().stream()
        .filter(entity -> entity.isAssignableFrom(implementation))
        .findFirst();
  }

  /** What an envelope calls the values of a class; empty if it never stands in one. */
  public Optional<String> kindOf(Class<?> implementation) {
    return envelopes.values().stream()
        .flatMap(envelope -> envelope.kindOf(implementation).stream())
        .findFirst();
  }

  public Map<Class<?>, EnvelopeFormat<?>> envelopes() {
    return Collections.unmodifiableMap(envelopes);
  }

  public Map<Class<?>, ValueFormat<?>> byType() {
    return Collections.unmodifiableMap(formats);
  }
}
