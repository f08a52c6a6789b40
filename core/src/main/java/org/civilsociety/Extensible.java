package org.civilsociety;

import org.civilsociety.value.Extensions;
import org.immutables.value.Value;

/** What can carry more than this version of the model knows. */
public interface Extensible {

  /**
   * Members that the model does not know, kept as they came and written back after the known ones.
   *
   * @return empty if everything was known
   */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.empty();
  }
}
