package org.civilsociety.examples.tool;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the manifest of the jar. */
final class Version implements IVersionProvider {

  /** Returns the name and the version; outside a jar nobody knows which it is. */
  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(CivilSociety.class.getPackage().getImplementationVersion());
    return new String[] {"civil-society " + version.orElse("(not built)")};
  }
}
