package org.civilsociety.examples.benchmarks.contenders;

import io.avaje.validation.Validator;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext;
import java.util.function.Function;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.RuledAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Classification;
import org.civilsociety.examples.benchmarks.contenders.plain.ClassificationValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Coalition;
import org.civilsociety.examples.benchmarks.contenders.plain.CoalitionValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.ContactPoint;
import org.civilsociety.examples.benchmarks.contenders.plain.ContactPointValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Identifier;
import org.civilsociety.examples.benchmarks.contenders.plain.IdentifierValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Name;
import org.civilsociety.examples.benchmarks.contenders.plain.NameValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedPartyValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Officer;
import org.civilsociety.examples.benchmarks.contenders.plain.OfficerValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Organization;
import org.civilsociety.examples.benchmarks.contenders.plain.OrganizationValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Party;
import org.civilsociety.examples.benchmarks.contenders.plain.PartyValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.PostalAddress;
import org.civilsociety.examples.benchmarks.contenders.plain.PostalAddressValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Quantity;
import org.civilsociety.examples.benchmarks.contenders.plain.QuantityValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Relationship;
import org.civilsociety.examples.benchmarks.contenders.plain.RelationshipValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Source;
import org.civilsociety.examples.benchmarks.contenders.plain.SourceValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjective;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjectiveValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroup;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroupValidationAdapter;
import org.civilsociety.examples.benchmarks.contenders.plain.Theme;
import org.civilsociety.examples.benchmarks.contenders.plain.ThemeValidationAdapter;

/**
 * avaje-validator on the plain records. By itself it asks the rules across the members of a record
 * only if it has found nothing in the whole profile so far; so its generated adapters are wrapped,
 * and these rules asked always. It also does not bear records that contain their own kind in a list
 * of checked entries; so the wrappers make the adapters when they are needed first.
 */
final class AvajeConstraints {

  static final Validator VALIDATOR = validator();

  private AvajeConstraints() {}

  private static Validator validator() {
    Validator.Builder builder = Validator.builder();
    add(builder, Classification.class, ClassificationValidationAdapter::new);
    add(builder, Coalition.class, CoalitionValidationAdapter::new);
    add(builder, ContactPoint.class, ContactPointValidationAdapter::new);
    add(builder, Identifier.class, IdentifierValidationAdapter::new);
    add(builder, Name.class, NameValidationAdapter::new);
    add(builder, NamedParty.class, NamedPartyValidationAdapter::new);
    add(builder, Officer.class, OfficerValidationAdapter::new);
    add(builder, Organization.class, OrganizationValidationAdapter::new);
    add(builder, Party.class, PartyValidationAdapter::new);
    add(builder, PostalAddress.class, PostalAddressValidationAdapter::new);
    add(builder, Quantity.class, QuantityValidationAdapter::new);
    add(builder, Relationship.class, RelationshipValidationAdapter::new);
    add(builder, Source.class, SourceValidationAdapter::new);
    add(builder, StrategicObjective.class, StrategicObjectiveValidationAdapter::new);
    add(builder, TargetGroup.class, TargetGroupValidationAdapter::new);
    add(builder, Theme.class, ThemeValidationAdapter::new);
    return builder.build();
  }

  private static <T extends Ruled> void add(
      Validator.Builder builder,
      Class<T> type,
      Function<ValidationContext, ValidationAdapter<T>> generated) {
    builder.add(type, context -> new RuledAdapter<>(context, generated));
  }
}
