package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.jackson.JsonPlace;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.RecordPath;
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
 * each. It is for one thread.
 */
public final class DirectoryOutline {

  private static final String[] RULES = {
    "coalition.members",
    "directory.id-missing",
    "directory.id-repeated",
    "directory.identifier-shared",
    "directory.membership-cycle",
    "directory.membership-lifetime",
    "directory.membership-overlap",
    "directory.reference-unknown",
    "source.unknown"
  };

  /** What need not be so where entries, or their ids, could not be read. */
  private static final List<String> WANTING_ALL =
      List.of("coalition.members", "directory.reference-unknown", "source.unknown");

  /** Where an entry stands, and whether something of it was left out. */
  private record Position(
      JsonPointer pointer,
      Optional<Problem.Place> place,
      boolean lacksId,
      boolean lacksSomething) {}

  private final DirectoryBuilder directory = new DirectoryBuilder();
  private final Map<String, List<Position>> positions =
      Map.of(
          "organizations", new ArrayList<>(),
          "coalitions", new ArrayList<>(),
          "memberships", new ArrayList<>());
  private Position header = new Position(JsonPointer.empty(), Optional.empty(), false, false);
  private boolean isIncomplete;

  /** Begins with no entries. */
  public DirectoryOutline() {}

  /**
   * Adds what there is to know of an entry.
   *
   * @param entry the entry
   */
  public void add(Entry entry) {
    Position position = position(entry);
    isIncomplete |= position.lacksId() || entry.record().isEmpty();
    Extensible record = entry.record().orElse(null);
    if (record instanceof Organization organization) {
      positions("organizations").add(position);
      directory.addOrganization(EntryOutline.of(organization));
    } else if (record instanceof Coalition coalition) {
      positions("coalitions").add(position);
      directory.addCoalition(EntryOutline.of(coalition));
    } else if (record instanceof Membership membership) {
      positions("memberships").add(position);
      directory.addMembership(EntryOutline.of(membership));
    } else if (record instanceof Directory some) {
      header = position;
      directory.addAllSources(EntryOutline.sources(some.getSources()));
      some.getPublisher().map(EntryOutline::party).ifPresent(directory::publisher);
    }
  }

  private static Position position(Entry entry) {
    List<JsonPointer> leftOut =
        entry.reading().problems().stream()
            .filter(problem -> problem.leftOut().isPresent())
            .map(Problem::pointer)
            .toList();
    boolean lacksId = leftOut.contains(entry.pointer().appendProperty("id"));
    return new Position(entry.pointer(), Optional.of(entry.place()), lacksId, !leftOut.isEmpty());
  }

  /**
   * Says whether all entries and their ids could be read, so that all rules are asked.
   *
   * @return false if an added entry, such as the last one of a document that breaks off, has no
   *     record or no id that could be read
   */
  public boolean isComplete() {
    return !isIncomplete;
  }

  private List<Position> positions(String list) {
    return Objects.requireNonNull(positions.get(list));
  }

  /**
   * Asks the rules of a whole directory: those whose ids begin with {@code directory.}, {@code
   * coalition.members} and {@code source.unknown}. Where entries could not be read, it is not asked
   * whether what others refer to is there.
   *
   * @param validator runs them, in its groups, severities and languages
   * @return what is wrong, each at its entry; the place is where the entry begins
   */
  public List<Problem> problems(ProfileValidator validator) {
    ProfileValidator rules = validator.withOnly(RULES);
    if (isIncomplete) {
      for (String rule : WANTING_ALL) {
        rules = rules.without(rule);
      }
    }
    Directory outline = directory.build();
    return rules.validate(outline).findings().stream()
        .filter(finding -> !follows(finding))
        .map(finding -> problem(finding, outline))
        .toList();
  }

  /** Whether a finding only follows from what was left out of its entries. */
  private boolean follows(Finding finding) {
    return switch (finding.rule()) {
      case "directory.id-missing" -> at(finding.path()).lacksId();
      case "directory.membership-overlap" ->
          Stream.concat(Stream.of(finding.path()), finding.related().stream())
              .anyMatch(path -> at(path).lacksSomething());
      default -> false;
    };
  }

  private Position at(RecordPath path) {
    List<RecordPath.Step> steps = path.steps();
    if (steps.size() > 1
        && steps.get(0) instanceof RecordPath.Property list
        && steps.get(1) instanceof RecordPath.Index entry
        && positions.containsKey(list.name())) {
      return positions(list.name()).get(entry.index());
    }
    return header;
  }

  private Problem problem(Finding finding, Directory outline) {
    return new Problem(
        finding.rule(),
        finding.severity(),
        pointer(finding.path(), outline),
        JsonPlace.of(finding.path(), outline).missing(),
        at(finding.path()).place(),
        finding.message(),
        finding.value(),
        finding.suggestions(),
        finding.related().stream()
            .map(path -> new Problem.Location(pointer(path, outline), at(path).place()))
            .toList(),
        Optional.empty());
  }

  private JsonPointer pointer(RecordPath path, Directory outline) {
    JsonPointer pointer = JsonPlace.of(path, outline).pointer();
    Position position = at(path);
    return position.equals(header)
        ? position.pointer().append(pointer)
        : position.pointer().append(pointer.tail().tail());
  }
}
