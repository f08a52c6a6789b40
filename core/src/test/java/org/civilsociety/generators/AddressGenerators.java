package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civilsociety.value.WebAddress;

/** Web addresses with hosts and paths of several scripts. */
public final class AddressGenerators {

  private static final Arbitrary<WebAddress> WEB_ADDRESSES =
      Choice.weighted(
              Tuple.of(
                  5,
                  Arbitraries.of(
                      "https://www.miftah.org",
                      "http://example.org/",
                      "https://metadata.un.org/sdg/5",
                      "https://موقع.وزارة-الاتصالات.مصر/مسار",
                      "https://example.org/" + "a".repeat(WebAddress.MAX_CHARACTERS - 20))),
              Tuple.of(3, composed()))
          .map(WebAddress::parse);

  private AddressGenerators() {}

  /** Addresses that are well formed. */
  public static Arbitrary<WebAddress> webAddresses() {
    return WEB_ADDRESSES;
  }

  private static Arbitrary<String> composed() {
    return Combinators.combine(
            Arbitraries.of("http://", "https://", "HTTPS://", "Http://"),
            Arbitraries.of(
                "example.org",
                "xn--wgbl6a.example",
                "مثال.example",
                "مثال.إختبار",
                "société.example",
                "españa.example",
                "例子.测试",
                "192.0.2.1",
                "[2001:db8::1]",
                "localhost",
                "EXAMPLE.org."),
            Arbitraries.of("", "", ":", ":8080", ":0", ":65535"),
            Arbitraries.of(
                "", "", "/", "/a/b", "/من-نحن", "/a%20b", "/été/", "/😀", "/a'b(c)", "//"),
            Arbitraries.of("", "", "?", "?q=1&lang=ar", "?q=ع", "?a=http://b/"),
            Arbitraries.of("", "", "#", "#top", "#أعلى"))
        .as(
            (scheme, host, port, path, query, fragment) ->
                scheme + host + port + path + query + fragment);
  }
}
