package org.civilsociety.jackson;

import net.jqwik.api.Group;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Values that stand in a user's own types. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs only inner classes as groups
final class ValueRoundTripTest {

  @Group
  class OfRecordId extends RoundTripLaws<RecordId> {
    OfRecordId() {
      super(RecordId.class);
    }
  }

  @Group
  class OfLanguageTag extends RoundTripLaws<LanguageTag> {
    OfLanguageTag() {
      super(LanguageTag.class);
    }
  }

  @Group
  class OfLocalizedText extends RoundTripLaws<LocalizedText> {
    OfLocalizedText() {
      super(LocalizedText.class);
    }
  }

  @Group
  class OfCountryCode extends RoundTripLaws<CountryCode> {
    OfCountryCode() {
      super(CountryCode.class);
    }
  }

  @Group
  class OfPartialDate extends RoundTripLaws<PartialDate> {
    OfPartialDate() {
      super(PartialDate.class);
    }
  }

  @Group
  class OfDateRange extends RoundTripLaws<DateRange> {
    OfDateRange() {
      super(DateRange.class);
    }
  }

  @Group
  class OfCode extends RoundTripLaws<Code> {
    OfCode() {
      super(Code.class);
    }
  }

  @Group
  class OfWebAddress extends RoundTripLaws<WebAddress> {
    OfWebAddress() {
      super(WebAddress.class);
    }
  }
}
