package org.civilsociety.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilsociety.examples.benchmarks.contenders.Contender;
import org.civilsociety.examples.benchmarks.contenders.Contenders;
import org.civilsociety.examples.benchmarks.contenders.Kind;

/** Who takes part in which operation. */
final class Lineup {

  private static final String DOCUMENTS = "civil-society, DocumentReader";
  private static final String ADVICE = "civil-society, DocumentReader with advice";
  private static final String FASTJSON = "fastjson2 records + Hibernate Validator";
  private static final String RECORDS_BY_HAND = "Jackson records, checks by hand";
  private static final String TREE = "Jackson tree + networknt";

  /** What another contender does by the same code, and what nobody would choose it for. */
  private static final Map<Operation, Set<String>> LEFT_OUT =
      Map.of(
          Operation.READ, Set.of(Targets.BY_HAND, Targets.PROVIDER, RECORDS_BY_HAND, ADVICE),
          Operation.WRITE,
              Set.of(Targets.BY_HAND, Targets.PROVIDER, RECORDS_BY_HAND, DOCUMENTS, ADVICE, TREE),
          Operation.VALIDATE, Set.of(FASTJSON, DOCUMENTS),
          Operation.VALIDATED_READ, Set.of(Targets.PROVIDER));

  private final List<Contender<?>> contenders = Contenders.of(Kind.ORGANIZATION);

  List<Results.Entrant> entrants() {
    return contenders.stream()
        .map(
            contender ->
                new Results.Entrant(contender.name(), contender.differs(), contender.lenient()))
        .toList();
  }

  /** The names of those that take part; the token scan is its own only contender. */
  List<String> of(Operation operation) {
    return operation == Operation.TOKEN_SCAN
        ? List.of(operation.title())
        : contenders.stream()
            .filter(one -> one.operations().contains(Contender.Operation.valueOf(operation.name())))
            .map(Contender::name)
            .filter(name -> !LEFT_OUT.getOrDefault(operation, Set.of()).contains(name))
            .toList();
  }
}
