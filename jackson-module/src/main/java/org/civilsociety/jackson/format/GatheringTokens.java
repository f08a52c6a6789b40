package org.civilsociety.jackson.format;

import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserDelegate;

/** The tokens of a document of which everything that is malformed is gathered. */
public abstract class GatheringTokens extends JsonParserDelegate {

  /** Takes the tokens of a parser. */
  protected GatheringTokens(JsonParser parser) {
    super(parser);
  }

  /** What takes note of it. */
  public abstract Gatherer gatherer();
}
