package org.civilsociety.examples.candidates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Organization;
import org.civilsociety.value.RecordId;

/**
 * A generated directory, and which of its records are twins.
 *
 * @param directory the directory
 * @param twins for each pair of record ids, in what the two differ
 */
record Population(Directory directory, Map<Set<RecordId>, TwinKind> twins) {

  /** Makes so many organizations, of which so many are the twin of another. */
  static Population of(int organizations, int twins, long seed) {
    Random random = new Random(seed);
    List<Draft> drafts = new ArrayList<>();
    for (int number = 0; number < organizations - twins; number++) {
      drafts.add(Draft.random("organization-" + number, random));
    }
    Map<Set<RecordId>, TwinKind> truth = new HashMap<>();
    List<Organization> records = new ArrayList<>();
    drafts.forEach(draft -> records.add(draft.organization(random)));
    List<Integer> untwinned = new ArrayList<>();
    for (int number = 0; number < drafts.size(); number++) {
      untwinned.add(number);
    }
    Collections.shuffle(untwinned, random);
    int next = 0;
    TwinKind[] kinds = TwinKind.values();
    while (truth.size() < twins) {
      TwinKind kind = kinds[truth.size() % kinds.length];
      while (!drafts.get(untwinned.get(next)).canHave(kind)) {
        next++;
      }
      Draft draft = drafts.get(untwinned.get(next));
      Organization twin = draft.twin(kind, "twin-" + truth.size(), random);
      next++;
      records.add(twin);
      truth.put(Set.of(RecordId.parse(draft.id()), twin.getId().orElseThrow()), kind);
    }
    Collections.shuffle(records, random);
    return new Population(new DirectoryBuilder().organizations(records).build(), truth);
  }
}
