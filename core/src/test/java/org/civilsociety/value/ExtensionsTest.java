package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.value.ExtensionValue.Listing;
import org.civilsociety.value.ExtensionValue.Null;
import org.civilsociety.value.ExtensionValue.Numeral;
import org.civilsociety.value.ExtensionValue.Text;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

  private static final Extensions TWO =
      Extensions.empty().with("x-staff", new Numeral("12")).with("ميزانية", Null.NULL);

  @Test
  void keepsTheOrderInWhichMembersCame() {
    assertThat(TWO.members().keySet()).containsExactly("x-staff", "ميزانية");
  }

  @Test
  void isEqualInWhateverOrder() {
    Extensions other =
        Extensions.empty().with("ميزانية", Null.NULL).with("x-staff", new Numeral("12"));

    assertThat(other).isEqualTo(TWO).hasSameHashCodeAs(TWO);
  }

  @Test
  void tellsNullFromAbsence() {
    assertThat(TWO.get("ميزانية")).contains(Null.NULL);
    assertThat(TWO.get("x-other")).isEmpty();
  }

  @Test
  void isEmptyWithoutMembers() {
    assertThat(Extensions.empty().isEmpty()).isTrue();
    assertThat(TWO.isEmpty()).isFalse();
  }

  @Test
  void leavesTheOriginalAsItWas() {
    TWO.with("x-staff", new Numeral("13"));

    assertThat(TWO.get("x-staff")).contains(new Numeral("12"));
  }

  @Test
  void doesNotChangeWithWhatItCameFrom() {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    List<ExtensionValue> values = new ArrayList<>(List.of(new Text("a")));
    members.put("x-list", new Listing(values));
    Extensions extensions = new Extensions(members);

    members.clear();
    values.clear();

    assertThat(extensions.get("x-list")).contains(new Listing(List.of(new Text("a"))));
  }

  @Test
  void cannotBeChangedAtAnyDepth() {
    Extensions nested =
        Extensions.empty().with("x-object", TWO).with("x-list", new Listing(List.of(TWO)));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> nested.members().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> TWO.members().put("x-more", Null.NULL));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> new Listing(List.of(TWO)).values().add(Null.NULL));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> TWO.with(null, Null.NULL));
    assertThatNullPointerException().isThrownBy(() -> TWO.with("x-more", null));
  }
}
