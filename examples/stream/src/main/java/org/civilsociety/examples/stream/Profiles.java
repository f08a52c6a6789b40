package org.civilsociety.examples.stream;

import java.util.List;
import org.civilsociety.Activity;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Place;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** Makes organizations, each from its number alone. */
public final class Profiles {

  /** Every so many-th was dissolved before it was founded. */
  public static final int WRONG = 100;

  private static final List<String> TOWNS =
      List.of("Ramallah", "Tunis", "Sevilla", "Dakar", "Montréal", "Beirut", "Quito");

  private Profiles() {}

  static Directory header() {
    return new DirectoryBuilder().title(LocalizedText.of("en", "Generated profiles")).build();
  }

  /**
   * Makes an organization.
   *
   * @param number its number
   * @return the same for the same number; a valid one unless the number is a multiple of {@value
   *     #WRONG}
   */
  public static Organization organization(int number) {
    String town = TOWNS.get(number % TOWNS.size());
    int founded = 1950 + number % 70;
    OrganizationBuilder organization =
        new OrganizationBuilder()
            .id(RecordId.parse("organization-" + number))
            .addName(Name.in("en", "Society " + number + " of " + town, Name.Kind.DISPLAY))
            .addName(Name.in("ar", "جمعية رقم " + number, Name.Kind.LABEL))
            .addName(Name.in("fr", "Société n° " + number, Name.Kind.LABEL))
            .founded(PartialDate.of(founded))
            .mission(text(number, "Neighbours help each other", "الجيران يساعد بعضهم بعضا"))
            .description(text(number, "A generated profile, for trying things out", "ملف مولَّد"))
            .addBasedIn(Place.of("en", town))
            .addContactPoint(
                ContactPoint.of(ContactPoint.EMAIL, "office" + number + "@example.org"))
            .addTheme(Theme.of("en", "water"))
            .addActivity(Activity.of("es", "talleres"))
            .addTargetGroup(TargetGroup.of("en", "families of " + town));
    for (int i = 1; i <= 5; i++) {
      organization.addObjective(
          new StrategicObjectiveBuilder()
              .id(RecordId.parse("objective-" + i))
              .name(text(i, "Objective of the year", "هدف السنة"))
              .description(text(i, "To do more of what has worked, and less of the rest", "المزيد"))
              .build());
    }
    if (number % WRONG == 0) {
      organization.dissolved(PartialDate.of(founded - 1));
    }
    return organization.build();
  }

  private static LocalizedText text(int number, String english, String arabic) {
    return LocalizedText.of("en", english + " " + number).with("ar", arabic + " " + number);
  }
}
