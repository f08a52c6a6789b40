package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.Link;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Links: the website is {@code url}, an article in Wikipedia and what is called so {@code sameAs},
 * any other a {@code WebPage} that is about the organization, with its kind as the additional type.
 */
final class Links {

  private static final String URL = "url";
  private static final String SAME_AS = "sameAs";
  private static final String SUBJECT_OF = "subjectOf";
  private static final String WEB_PAGE = "WebPage";
  private static final String KIND = "additionalType";
  private static final Pattern WIKIPEDIA =
      Pattern.compile("(?i)https?://([a-z-]+\\.){0,2}wikipedia\\.org/.*");

  private Links() {}

  static void write(SourceField profile, Node node) {
    for (SourceField link : profile.entries("links")) {
      link.member("address")
          .ifPresentOrElse(
              address -> write(link, address, node),
              () -> link.dropped("a link without an address"));
    }
  }

  private static void write(SourceField link, SourceField address, Node owner) {
    Optional<SourceField> kind = link.member("kind").flatMap(Texts::stated);
    String property = property(kind.flatMap(SourceField::text).orElse(""), address);
    if (!property.equals(SUBJECT_OF) && !Rest.isIn(link)) {
      owner.add(
          property,
          slot -> {
            slot.keep(address);
            kind.ifPresent(field -> field.kept(slot.pointer()));
          });
      return;
    }
    Node page = new Node(WEB_PAGE);
    kind.ifPresent(field -> page.keep(KIND, field));
    page.keep(URL, address);
    Rest.write(link, page);
    owner.add(SUBJECT_OF, page);
  }

  private static String property(String kind, SourceField address) {
    return switch (kind) {
      case Link.WEBSITE -> URL;
      case Link.WIKIPEDIA -> isWikipedia(address) ? SAME_AS : SUBJECT_OF;
      case SAME_AS -> isWikipedia(address) ? SUBJECT_OF : SAME_AS;
      default -> SUBJECT_OF;
    };
  }

  private static boolean isWikipedia(SourceField address) {
    return address.text().filter(text -> WIKIPEDIA.matcher(text).matches()).isPresent();
  }

  static void read(Subject subject, TargetObject profile) {
    for (SourceField value : subject.take(URL)) {
      read(subject, URL, value, Link.WEBSITE, profile);
    }
    for (SourceField value : subject.take(SAME_AS)) {
      read(subject, SAME_AS, value, "", profile);
    }
    for (SourceField value : subject.take(SUBJECT_OF)) {
      Optional<Subject> page =
          subject.node(value).filter(node -> node.hasType(WEB_PAGE) && node.has(URL));
      page.ifPresentOrElse(
          node -> readPage(node, profile.list("links").add()),
          () -> subject.leave(SUBJECT_OF, value));
    }
  }

  private static void read(
      Subject subject, String property, SourceField value, String kind, TargetObject profile) {
    Optional<Subject> node = subject.node(value);
    Optional<SourceField> address =
        node.isPresent()
            ? node.get().takeId()
            : subject.literal(value).map(Literal::text).filter(text -> text.text().isPresent());
    if (address.isEmpty()) {
      subject.leave(property, value);
      return;
    }
    TargetObject link = profile.list("links").add();
    String other = isWikipedia(address.get()) ? Link.WIKIPEDIA : SAME_AS;
    link.put("kind", kind.isEmpty() ? other : kind);
    link.keep("address", address.get());
    node.ifPresent(found -> found.keepRest(link));
  }

  private static void readPage(Subject page, TargetObject link) {
    page.dropTypes(WEB_PAGE);
    page.takeText(KIND).ifPresent(kind -> kind.putAlone(Slot.member(link, "kind")));
    page.takeText(URL).ifPresent(url -> url.putAlone(Slot.member(link, "address")));
    page.keepRest(link);
  }
}
