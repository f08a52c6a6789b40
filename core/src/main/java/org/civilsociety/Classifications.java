package org.civilsociety;

import org.civilsociety.value.LocalizedText;

/** The classifications that directories use most, in four languages. */
public final class Classifications {

  /** An association: people who joined for a common purpose. */
  public static final Classification ASSOCIATION =
      classification("Association", "جمعية", "Association", "Asociación");

  /** A foundation: means set aside for a purpose. */
  public static final Classification FOUNDATION =
      classification("Foundation", "مؤسسة", "Fondation", "Fundación");

  /** A network: organizations that keep in touch and work together. */
  public static final Classification NETWORK = classification("Network", "شبكة", "Réseau", "Red");

  /** A network whose members are networks. */
  public static final Classification NETWORK_OF_NETWORKS =
      classification("Network of networks", "شبكة شبكات", "Réseau de réseaux", "Red de redes");

  /** A coalition: organizations joined for a common cause. */
  public static final Classification COALITION =
      classification("Coalition", "ائتلاف", "Coalition", "Coalición");

  private Classifications() {}

  private static Classification classification(
      String english, String arabic, String french, String spanish) {
    return new ClassificationBuilder()
        .label(
            LocalizedText.of("en", english)
                .with("ar", arabic)
                .with("fr", french)
                .with("es", spanish))
        .build();
  }
}
