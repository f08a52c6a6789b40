package org.civilsociety.reconciliation;

import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** How two values of one type stand to one another. Each row of the examples is one. */
public final class Relations {

  private Relations() {}

  /**
   * Relates two dates.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code 1998}</td><td>{@link Relation#EQUAL}</td><td>{@code 1998}</td></tr>
   *   <tr><td>{@code 1998-12}</td><td>{@link Relation#REFINES}</td><td>{@code 1998}</td></tr>
   *   <tr><td>{@code 199X}</td><td>{@link Relation#REFINED_BY}</td><td>{@code 1998-12-05}</td></tr>
   *   <tr><td>{@code 1998}</td><td>{@link Relation#CONFLICTS}</td><td>{@code 2001}</td></tr>
   *   <tr><td>{@code 1998~}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code 2001}</td></tr>
   *   <tr><td>{@code 1998-12?}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code 1998}</td></tr>
   * </table>
   *
   * @param left the one date
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(PartialDate left, PartialDate right) {
    return DateRelation.of(left, right);
  }

  /**
   * Relates two stretches of time, by their starts and their ends. An end that is not known says
   * nothing.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code 1998/..}</td><td>{@link Relation#EQUAL}</td><td>{@code 1998/..}</td></tr>
   *   <tr><td>{@code 1998-12/2001}</td><td>{@link Relation#REFINES}</td><td>{@code 1998/}</td></tr>
   *   <tr><td>{@code /2001}</td><td>{@link Relation#REFINED_BY}</td><td>{@code 1998/2001}</td></tr>
   *   <tr><td>{@code 1998/}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code /2001}</td></tr>
   *   <tr><td>{@code 2001/}</td><td>{@link Relation#CONFLICTS}</td><td>{@code /1998}</td></tr>
   *   <tr><td>{@code 1998/..}</td><td>{@link Relation#CONFLICTS}</td><td>{@code 1998/2001}</td></tr>
   *   <tr><td>{@code 1998/..}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code 1998/2001~}</td></tr>
   * </table>
   *
   * @param left the one range
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(DateRange left, DateRange right) {
    return DateRangeRelation.of(left, right);
  }

  /**
   * Relates two texts that name something: the name of a place, the label of a theme.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code en: youth}</td><td>{@link Relation#EQUAL}</td><td>{@code en: youth}</td></tr>
   *   <tr><td>{@code en: youth}</td><td>{@link Relation#REFINES}</td><td>{@code und: youth}</td></tr>
   *   <tr><td>{@code und: الشباب}</td><td>{@link Relation#REFINED_BY}</td><td>{@code ar: الشباب}</td></tr>
   *   <tr><td>{@code fr: jeunes}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code es: jóvenes}</td></tr>
   *   <tr><td>{@code en: youth; ar: شباب}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code en: youth}</td></tr>
   *   <tr><td>{@code en: Youth}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code en: youth}</td></tr>
   *   <tr><td>{@code en: youth}</td><td>{@link Relation#CONFLICTS}</td><td>{@code en: young people}</td></tr>
   * </table>
   *
   * @param left the one text
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation betweenLabels(LocalizedText left, LocalizedText right) {
    return TextRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two texts that tell something: a mission, the description of an objective. What they
   * mean is not judged.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code en: Peace.}</td><td>{@link Relation#EQUAL}</td><td>{@code en: Peace.}</td></tr>
   *   <tr><td>{@code en: Peace.}</td><td>{@link Relation#REFINES}</td><td>{@code und: Peace.}</td></tr>
   *   <tr><td>{@code und: Paz.}</td><td>{@link Relation#REFINED_BY}</td><td>{@code es: Paz.}</td></tr>
   *   <tr><td>{@code fr: La paix.}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code ar: السلام.}</td></tr>
   *   <tr><td>{@code en: Peace.}</td><td>{@link Relation#DIFFERS}</td><td>{@code en: To make peace.}</td></tr>
   * </table>
   *
   * @param left the one text
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation betweenProse(LocalizedText left, LocalizedText right) {
    return TextRelation.of(left, right, Wording.PROSE);
  }

  /**
   * Relates two entities of the model, attribute by attribute: all that {@link Comparison} has to
   * say, in a word. An attribute that only one has makes it say more; an entry of a list, or a
   * language, that only one has makes the two compatible. Where several entries of a list could be
   * the same one, refining is no order: what refines what refines a third need not refine that.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code Place: name=Jerusalem}</td><td>{@link Relation#EQUAL}</td>
   *       <td>{@code Place: name=Jerusalem}</td></tr>
   *   <tr><td>{@code Place: name=Sheikh Jarrah, Jerusalem}</td><td>{@link Relation#REFINES}</td>
   *       <td>{@code Place: name=Jerusalem}</td></tr>
   *   <tr><td>{@code Place: name=القدس}</td><td>{@link Relation#REFINED_BY}</td>
   *       <td>{@code Place: name=الشيخ جراح، القدس}</td></tr>
   *   <tr><td>{@code Place: name=Jerusalem; country=PS}</td><td>{@link Relation#REFINES}</td>
   *       <td>{@code Place: name=Jerusalem}</td></tr>
   *   <tr><td>{@code Place: name=Jerusalem; codes=geonames:281184}</td>
   *       <td>{@link Relation#COMPATIBLE}</td><td>{@code Place: name=Jerusalem}</td></tr>
   *   <tr><td>{@code Place: name=Palestinian Authority; country=PS}</td><td>{@link Relation#CONFLICTS}</td>
   *       <td>{@code Place: name=West Bank/Gaza; country=PS}</td></tr>
   *   <tr><td>{@code NamedParty: name=Pal Think}</td><td>{@link Relation#REFINES}</td>
   *       <td>{@code UnnamedParty: description=a think tank}</td></tr>
   *   <tr><td>{@code UnnamedParty: reason=not stated}</td><td>{@link Relation#REFINED_BY}</td>
   *       <td>{@code PartyReference: id=pal-think}</td></tr>
   *   <tr><td>{@code PartyReference: id=pal-think}</td><td>{@link Relation#COMPATIBLE}</td>
   *       <td>{@code NamedParty: name=Pal Think}</td></tr>
   *   <tr><td>{@code NamedParty: name=Pal Think}</td><td>{@link Relation#CONFLICTS}</td>
   *       <td>{@code NamedParty: name=MIFTAH}</td></tr>
   *   <tr><td>{@code Quantity: bound=EXACTLY; number=12}</td><td>{@link Relation#REFINES}</td>
   *       <td>{@code Quantity: bound=MORE_THAN; number=10}</td></tr>
   *   <tr><td>{@code Quantity: bound=AT_LEAST; number=10}</td><td>{@link Relation#COMPATIBLE}</td>
   *       <td>{@code Quantity: bound=AT_MOST; number=12}</td></tr>
   *   <tr><td>{@code Quantity: bound=EXACTLY; number=12}</td><td>{@link Relation#CONFLICTS}</td>
   *       <td>{@code Quantity: bound=EXACTLY; number=14}</td></tr>
   *   <tr><td>{@code Quantity: bound=ABOUT; number=12}</td><td>{@link Relation#COMPATIBLE}</td>
   *       <td>{@code Quantity: bound=EXACTLY; number=14}</td></tr>
   *   <tr><td>{@code Quantity: bound=EXACTLY; number=12; asOf=2010}</td>
   *       <td>{@link Relation#COMPATIBLE}</td>
   *       <td>{@code Quantity: bound=EXACTLY; number=14; asOf=2020}</td></tr>
   *   <tr><td>{@code Identifier: scheme=GB-CHC; value=202918}</td><td>{@link Relation#CONFLICTS}</td>
   *       <td>{@code Identifier: scheme=GB-CHC; value=210667}</td></tr>
   *   <tr><td>{@code PostalAddress: locality=Ramallah; postalCode=69647}</td>
   *       <td>{@link Relation#REFINES}</td><td>{@code PostalAddress: locality=Ramallah}</td></tr>
   *   <tr><td>{@code Activity: name=dialogue; description=Talks.}</td><td>{@link Relation#DIFFERS}</td>
   *       <td>{@code Activity: name=dialogue; description=Lively talks.}</td></tr>
   * </table>
   *
   * @param left the one entity
   * @param right the other
   * @return how the left one stands to the right one
   * @throws IllegalArgumentException if they are of different types, and not two parties
   */
  public static Relation between(Extensible left, Extensible right) {
    return Comparing.relation(left, right);
  }

  /**
   * Relates two countries: the same, or not.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code PS}</td><td>{@link Relation#EQUAL}</td><td>{@code PS}</td></tr>
   *   <tr><td>{@code PS}</td><td>{@link Relation#CONFLICTS}</td><td>{@code JO}</td></tr>
   * </table>
   *
   * @param left the one country
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(CountryCode left, CountryCode right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two languages.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code ar}</td><td>{@link Relation#EQUAL}</td><td>{@code ar}</td></tr>
   *   <tr><td>{@code ar-PS}</td><td>{@link Relation#REFINES}</td><td>{@code ar}</td></tr>
   *   <tr><td>{@code und}</td><td>{@link Relation#REFINED_BY}</td><td>{@code fr}</td></tr>
   *   <tr><td>{@code fr}</td><td>{@link Relation#CONFLICTS}</td><td>{@code es}</td></tr>
   * </table>
   *
   * @param left the one language
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(LanguageTag left, LanguageTag right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two record ids. Each directory gives its own, so that both can hold.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code miftah}</td><td>{@link Relation#EQUAL}</td><td>{@code miftah}</td></tr>
   *   <tr><td>{@code miftah}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code org-17}</td></tr>
   * </table>
   *
   * @param left the one id
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(RecordId left, RecordId right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two codes. One thing may have several, so that both can hold.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code sdg:5}</td><td>{@link Relation#EQUAL}</td><td>{@code sdg:5}</td></tr>
   *   <tr><td>{@code sdg:5}</td><td>{@link Relation#COMPATIBLE}</td><td>{@code dac:15170}</td></tr>
   * </table>
   *
   * @param left the one code
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(Code left, Code right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two web addresses. What differs only in {@code https}, in {@code www.}, in the letter
   * case of the host or in a last slash is very likely one page.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code https://miftah.org}</td><td>{@link Relation#EQUAL}</td>
   *       <td>{@code https://miftah.org}</td></tr>
   *   <tr><td>{@code http://www.MIFTAH.org/}</td><td>{@link Relation#COMPATIBLE}</td>
   *       <td>{@code https://miftah.org}</td></tr>
   *   <tr><td>{@code https://miftah.org}</td><td>{@link Relation#CONFLICTS}</td>
   *       <td>{@code https://example.org}</td></tr>
   * </table>
   *
   * @param left the one address
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(WebAddress left, WebAddress right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }

  /**
   * Relates two statuses.
   *
   * <table>
   *   <caption>Examples</caption>
   *   <tr><td>{@code ACTIVE}</td><td>{@link Relation#EQUAL}</td><td>{@code ACTIVE}</td></tr>
   *   <tr><td>{@code ACTIVE}</td><td>{@link Relation#REFINES}</td><td>{@code UNKNOWN}</td></tr>
   *   <tr><td>{@code UNKNOWN}</td><td>{@link Relation#REFINED_BY}</td><td>{@code INACTIVE}</td></tr>
   *   <tr><td>{@code ACTIVE}</td><td>{@link Relation#CONFLICTS}</td><td>{@code INACTIVE}</td></tr>
   * </table>
   *
   * @param left the one status
   * @param right the other
   * @return how the left one stands to the right one
   */
  public static Relation between(Profile.Status left, Profile.Status right) {
    return ValueRelation.of(left, right, Wording.LABEL);
  }
}
