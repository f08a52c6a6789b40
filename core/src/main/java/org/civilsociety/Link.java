package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.value.WebAddress;
import org.immutables.value.Value;

/** A page on the web about the profile, as in ROR: its website, its entry in an encyclopedia. */
@Value.Immutable
public interface Link extends Extensible {

  /** Kind of the profile's own website. */
  String WEBSITE = "website";

  /** Kind of an article in Wikipedia. */
  String WIKIPEDIA = "wikipedia";

  /**
   * Makes a link.
   *
   * @param kind what it is
   * @param address where it is
   * @return the link
   */
  static Link of(String kind, WebAddress address) {
    return new LinkBuilder().kind(kind).address(address).build();
  }

  /**
   * What it is: {@link #WEBSITE}, {@link #WIKIPEDIA}, or any other token.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getKind() {
    return "";
  }

  /**
   * Where it is: http or https, nothing else.
   *
   * @return empty if not stated
   */
  Optional<WebAddress> getAddress();

  /**
   * Returns the line that {@code toString} gives: its kind and address.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Link", getKind(), getAddress());
  }
}
