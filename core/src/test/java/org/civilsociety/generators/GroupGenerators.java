package org.civilsociety.generators;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.LimitsFirst;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Standalone;

/** The groups that a validator may be asked for. */
public final class GroupGenerators {

  private static final List<Class<?>> ALL =
      List.of(
          Default.class,
          Advice.class,
          Limits.class,
          LimitsFirst.class,
          Publication.class,
          Standalone.class);

  private GroupGenerators() {}

  /** At most three groups of this library, and of some others. */
  public static Arbitrary<Class<?>[]> groups(Class<?>... others) {
    List<Class<?>> groups = new ArrayList<>(ALL);
    Collections.addAll(groups, others);
    return Arbitraries.of(groups).set().ofMaxSize(3).map(some -> some.toArray(Class<?>[]::new));
  }
}
