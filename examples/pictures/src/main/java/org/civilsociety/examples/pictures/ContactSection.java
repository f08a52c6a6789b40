package org.civilsociety.examples.pictures;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.ContactPoint;
import org.civilsociety.Link;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.value.WebAddress;

/** How a profile can be reached; a value leads somewhere only if its form says where. */
final class ContactSection {

  private final Values values;

  private ContactSection(Values values) {
    this.values = values;
  }

  static Stream<Section> of(Profile profile, Values values, Words words) {
    ContactSection contact = new ContactSection(values);
    List<Item> items =
        Stream.of(
                profile.getContactPoints().stream().map(contact::contactPoint),
                profile.getAddresses().stream().map(contact::address),
                profile.getLinks().stream().map(contact::link))
            .flatMap(entries -> entries)
            .toList();
    return items.isEmpty()
        ? Stream.empty()
        : Stream.of(new Section("contact", words.of("contact"), items));
  }

  private Item contactPoint(ContactPoint contact) {
    return Item.titled(
            contact.getValue().map(value -> Shown.of(value).leadingTo(address(contact, value))))
        .noting(Optional.of(values.kind("contact", contact.getKind())))
        .noting(values.text(contact.getLabel()));
  }

  private static String address(ContactPoint contact, String value) {
    return switch (contact.getKind()) {
      case ContactPoint.EMAIL ->
          value.matches("[^@\\s?&]++@[^@\\s?&]++") ? address("mailto", value) : "";
      case ContactPoint.TELEPHONE ->
          value.matches("\\+?+[0-9 ().-]{3,30}+")
              ? address("tel", value.replaceAll("[^+0-9]", ""))
              : "";
      case ContactPoint.WEBSITE -> web(value).orElse("");
      default -> "";
    };
  }

  private static String address(String scheme, String value) {
    try {
      return new URI(scheme, value, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static Optional<String> web(String value) {
    try {
      return Optional.of(WebAddress.parse(value).value());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Item address(PostalAddress address) {
    String lines =
        Stream.of(
                address.getLines().stream(),
                Stream.of(address.getPostalCode(), address.getLocality())
                    .flatMap(Optional::stream)
                    .collect(Collectors.collectingAndThen(Collectors.joining(" "), Stream::of)),
                address.getRegion().stream(),
                address.getCountry().map(values::country).map(Shown::text).stream())
            .flatMap(parts -> parts)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return Item.titled(Shown.of(lines)).noting(address.getKind().map(Shown::of));
  }

  private Item link(Link link) {
    return Item.titled(link.getAddress().map(to -> Shown.of(to.value()).leadingTo(to.value())))
        .noting(Optional.of(values.kind("contact", link.getKind())));
  }
}
