package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.jackson.JsonPlace;
import org.civilsociety.jackson.format.DirectoryLists;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * What the rules of a whole directory need to know of its entries: ids, identifiers, references,
 * dates and periods. It is gathered while a document is read entry by entry, and then asked, which
 * is the second pass.
 *
 * <pre>{@code
 * DirectoryOutline outline = new DirectoryOutline();
 * while (entries.hasNext()) {
 *   outline.add(entries.next());
 * }
 * List<Problem> problems = outline.problems(ProfileValidator.create());
 * }</pre>
 *
 * <p>It grows with the number of entries, unlike the reading itself: by some hundred bytes for
 * each, and by what was left out of them. It is for one thread.
 */
public final class DirectoryOutline {

  /** What only a whole directory can tell. */
  static final Set<String> RULES =
      Set.of(
          "coalition.members",
          "directory.id-missing",
          "directory.id-repeated",
          "directory.identifier-shared",
          "directory.membership-cycle",
          "directory.membership-lifetime",
          "directory.membership-overlap",
          "directory.reference-unknown",
          "source.unknown");

  private static final JsonPointer SOURCES = JsonPointer.empty().appendProperty("sources");

  /** What comes behind what has been read, and hides nothing of it. */
  private static final Set<String> READ = Set.of("member.repeated", "document.trailing");

  private final DirectoryBuilder directory = new DirectoryBuilder();
  private final Map<String, List<EntryPlace>> places = new HashMap<>();

  /** The ways, in the directory, to what it does not have; where it breaks off. */
  private final List<JsonPointer> leftOut = new ArrayList<>();

  private @Nullable JsonPointer broken;
  private EntryPlace header = EntryPlace.NONE;
  private boolean isIncomplete;

  /** Begins with no entries. */
  public DirectoryOutline() {}

  /**
   * Adds what there is to know of an entry.
   *
   * @param entry the entry
   */
  public void add(Entry entry) {
    Extensible record = entry.record().orElse(null);
    isIncomplete |= record == null || !entry.reading().isComplete();
    if (record instanceof Organization organization) {
      directory.addOrganization(EntryOutline.of(organization));
      add(entry, "organizations", organization.getId().isPresent());
    } else if (record instanceof Coalition coalition) {
      directory.addCoalition(EntryOutline.of(coalition));
      add(entry, "coalitions", coalition.getId().isPresent());
    } else if (record instanceof Membership membership) {
      directory.addMembership(EntryOutline.of(membership));
      add(entry, "memberships", membership.getId().isPresent());
    } else if (record instanceof Directory part) {
      add(entry, part);
    } else {
      addUnread(entry);
    }
  }

  private void add(Entry entry, String list, boolean hasId) {
    List<EntryPlace> before = places(list);
    JsonPointer pointer = JsonPointer.empty().appendProperty(list).appendIndex(before.size());
    EntryPlace place = EntryPlace.of(entry, pointer);
    before.add(place);
    isIncomplete |= place.lacks("id");
    place.leftOut().forEach(leftOut::add);
    if (isLine(entry)) {
      boolean isIdLost = place.broken().isPresent() && !hasId;
      if (isIdLost) {
        leftOut.add(pointer.appendProperty("id"));
      }
    } else {
      breakOff(place);
    }
  }

  /** The publisher is the only one whose place in the header is asked for. */
  private void add(Entry entry, Directory part) {
    EntryPlace place = EntryPlace.of(entry, JsonPointer.empty());
    directory.addAllSources(EntryOutline.sources(part.getSources()));
    part.getPublisher().map(EntryOutline::party).ifPresent(directory::publisher);
    if (part.getPublisher().isPresent()) {
      header = place;
    }
    place.leftOut().forEach(leftOut::add);
    if (!isLine(entry)) {
      breakOff(place);
    } else if (place.broken().isPresent()) {
      leftOut.add(SOURCES);
    }
  }

  /** What it would have been is known of an entry of a list; a line may be of any kind. */
  private void addUnread(Entry entry) {
    DirectoryLists.TYPES.forEach(
        (list, type) -> {
          if (isLine(entry) || type == entry.type()) {
            leftOut.add(JsonPointer.empty().appendProperty(list));
          }
        });
    boolean isOfHeader = entry.type() == Directory.class;
    boolean isReadBefore =
        entry.reading().problems().stream().anyMatch(problem -> READ.contains(problem.rule()));
    if (isLine(entry) || (isOfHeader && !isReadBefore)) {
      leftOut.add(SOURCES);
    }
    if (isOfHeader && !isReadBefore && broken == null) {
      broken = entry.pointer();
    }
  }

  /** Where an entry of a document in one piece breaks off, so does the document. */
  private void breakOff(EntryPlace place) {
    if (broken == null) {
      broken = place.broken().map(place.inDirectory()::append).orElse(null);
    }
  }

  private static boolean isLine(Entry entry) {
    return entry.type() == Extensible.class;
  }

  private List<EntryPlace> places(String list) {
    return places.computeIfAbsent(list, name -> new ArrayList<>());
  }

  /**
   * Says whether all entries and their ids could be read, so that all rules are asked.
   *
   * @return false if an added entry breaks off, has no record, or has no id that could be read
   */
  public boolean isComplete() {
    return !isIncomplete;
  }

  /**
   * Asks the rules of a whole directory: those whose ids begin with {@code directory.}, {@code
   * coalition.members} and {@code source.unknown}. As in a reading, what they say only because
   * something was left out is not a problem: where entries could not be read, nobody is told that
   * what others refer to is not there.
   *
   * @param validator runs them, in its groups, severities and languages
   * @return what is wrong, each at its entry, in the order of the entries; the place is where the
   *     entry begins. At most as many as the validator names, the worst first: see {@link
   *     ProfileValidator#withMaxFindings}
   */
  public List<Problem> problems(ProfileValidator validator) {
    Directory outline = directory.build();
    Consequences consequences = new Consequences(leftOut.stream(), broken);
    return validator.withOnly(RULES.toArray(String[]::new)).validate(outline).findings().stream()
        .filter(finding -> !follows(finding, outline, consequences))
        .map(finding -> problem(finding, outline))
        .sorted(Reading.BY_PLACE)
        .toList();
  }

  /** Whether a finding only follows from what was left out, or is not there any more. */
  private boolean follows(Finding finding, Directory outline, Consequences consequences) {
    JsonPointer pointer = inDirectory(finding.path(), outline);
    Optional<String> missing = JsonPlace.of(finding.path(), outline).missing();
    List<JsonPointer> related =
        finding.related().stream().map(path -> inDirectory(path, outline)).toList();
    return Stream.concat(
            Stream.of(consequences),
            Stream.concat(Stream.of(finding.path()), finding.related().stream())
                .flatMap(path -> at(path).consequences().stream()))
        .anyMatch(some -> some.include(finding.rule(), pointer, missing, related));
  }

  private EntryPlace at(RecordPath path) {
    List<RecordPath.Step> steps = path.steps();
    return steps.size() > 1
            && steps.get(0) instanceof RecordPath.Property list
            && steps.get(1) instanceof RecordPath.Index entry
            && DirectoryLists.TYPES.containsKey(list.name())
        ? places(list.name()).get(entry.index())
        : header;
  }

  private Problem problem(Finding finding, Directory outline) {
    return new Problem(
        finding.rule(),
        finding.severity(),
        inDocument(finding.path(), outline),
        JsonPlace.of(finding.path(), outline).missing(),
        at(finding.path()).place(),
        finding.message(),
        finding.value(),
        finding.suggestions(),
        finding.related().stream()
            .map(path -> new Problem.Location(inDocument(path, outline), at(path).place()))
            .toList(),
        Optional.empty());
  }

  private JsonPointer inDirectory(RecordPath path, Directory outline) {
    return at(path).inDirectory().append(within(path, outline));
  }

  private JsonPointer inDocument(RecordPath path, Directory outline) {
    return at(path).inDocument().append(within(path, outline));
  }

  /** The way from the entry, as it stands in the document. */
  private JsonPointer within(RecordPath path, Directory outline) {
    JsonPointer pointer = JsonPlace.of(path, outline).pointer();
    EntryPlace place = at(path);
    return place
        .entries()
        .inDocument(place.inDirectory().matches() ? pointer : pointer.tail().tail());
  }
}
