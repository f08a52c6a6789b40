package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Links and sources: both are a URL with a note in Popolo. */
final class Links {

  private static final String LINKS = "links";
  private static final String SOURCES = "sources";
  private static final String ADDRESS = "address";
  private static final String URL = "url";
  private static final String NOTE = "note";

  private Links() {}

  static void readLinks(Members object, TargetObject profile) {
    Members.each(
        object.objects(LINKS),
        profile.list(LINKS),
        (link, entity) -> {
          link.text(URL).ifPresent(url -> entity.keep(ADDRESS, url));
          link.text(NOTE).ifPresent(note -> entity.keep("kind", note));
          OwnMembers.LINK.read(link, entity);
        });
  }

  static void readSources(Members object, TargetObject record) {
    Members.each(
        object.objects(SOURCES),
        record.list(SOURCES),
        (link, entity) -> {
          link.text(URL).ifPresent(url -> entity.keep(ADDRESS, url));
          Texts.read(link, NOTE, entity, "title");
          OwnMembers.SOURCE.read(link, entity);
        });
  }

  static void writeLinks(Members profile, TargetObject object) {
    Members.each(
        addressed(profile.objects(LINKS)),
        object.list(LINKS),
        (entity, link) -> {
          writeAddress(entity, link);
          entity.text("kind").ifPresent(kind -> link.keep(NOTE, kind));
          OwnMembers.LINK.write(entity, link);
        });
  }

  static void writeSources(Members record, TargetObject object) {
    Members.each(
        addressed(record.objects(SOURCES)),
        object.list(SOURCES),
        (entity, link) -> {
          writeAddress(entity, link);
          Texts.write(entity, "title", link, NOTE);
          OwnMembers.SOURCE.write(entity, link);
        });
  }

  private static List<SourceField> addressed(List<SourceField> entities) {
    List<SourceField> addressed = new ArrayList<>();
    for (SourceField entity : entities) {
      Optional<String> address = entity.member(ADDRESS).flatMap(SourceField::text);
      if (address.isEmpty()) {
        entity.dropped("Popolo wants a URL");
      } else if (Addresses.uri(address.get()).isEmpty()) {
        entity.dropped("the host has no certain form in ASCII");
      } else {
        addressed.add(entity);
      }
    }
    return addressed;
  }

  private static void writeAddress(Members entity, TargetObject link) {
    entity
        .text(ADDRESS)
        .ifPresent(
            address -> {
              String text = address.text().orElse("");
              String uri = Addresses.uri(text).orElseThrow();
              if (uri.equals(text)) {
                link.keep(URL, address);
              } else {
                link.change(URL, uri, address, "in the letters of a URI");
              }
            });
  }
}
