package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.ContactPoint;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class PublicationRulesTest {

  private final Provider provider;

  PublicationRulesTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void asksForADisplayName() {
    assertThat(places("display-name", new OrganizationBuilder().addName(Name.of(" "))))
        .containsExactly("names");
    assertThat(places("display-name", new OrganizationBuilder())).containsExactly("names");
    assertThat(
            places(
                "display-name",
                new OrganizationBuilder().addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY))))
        .isEmpty();
  }

  @Test
  void asksForAMission() {
    assertThat(places("mission", new OrganizationBuilder())).containsExactly("mission");
    assertThat(places("mission", new OrganizationBuilder().mission(LocalizedText.of("fr", "Paix"))))
        .isEmpty();
  }

  @Test
  void asksForAContactThatIsNotBlank() {
    assertThat(places("contact", new OrganizationBuilder())).containsExactly("contactPoints");
    assertThat(
            places("contact", new OrganizationBuilder().addContactPoint(ContactPoint.blank("fax"))))
        .containsExactly("contactPoints");
    assertThat(
            places(
                "contact",
                new OrganizationBuilder()
                    .addContactPoint(ContactPoint.blank("fax"))
                    .addContactPoint(ContactPoint.of("chat", "@miftah"))))
        .isEmpty();
  }

  @Test
  void asksWhereItIsBasedOrWorks() {
    Place place = new PlaceBuilder().name(LocalizedText.of("es", "Bogotá")).build();

    assertThat(places("place", new OrganizationBuilder())).containsExactly("basedIn");
    assertThat(places("place", new OrganizationBuilder().addBasedIn(place))).isEmpty();
    assertThat(places("place", new OrganizationBuilder().addWorksIn(place))).isEmpty();
  }

  private List<String> places(String rule, OrganizationBuilder organization) {
    return provider.places("publication." + rule, organization.build());
  }
}
