package org.civilsociety.jackson.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.civilsociety.jackson.format.GatheringTokens;
import org.civilsociety.jackson.input.DocumentText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of a document that may break off: where the text is no JSON any more, what is open is
 * closed, so that whoever reads it gets all that came before.
 */
final class SalvagedTokens extends GatheringTokens {

  /** An open object or list, and the member or entry that reading has got to. */
  private static final class Level {
    private final boolean isObject;
    private String name = "";
    private int index = -1;

    private Level(boolean isObject) {
      this.isObject = isObject;
    }
  }

  /**
   * Where and why the text can be read no further.
   *
   * @param rule the id of what is wrong
   * @param key the key of the message
   * @param pointer the way to the member that has no value, or to the object or list that does not
   *     go on
   * @param place the line and column
   */
  record Break(String rule, String key, JsonPointer pointer, Problem.Place place) {
    boolean isEnd() {
      return rule.equals("document.truncated");
    }

    boolean isTooDeep() {
      return rule.equals("value.too-deep");
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable JsonToken current;
  private final String text;
  private final boolean isCut;
  private final Gathering gathering;
  private int end;
  private @Nullable Break broken;
  private @Nullable JsonPointer stopped;

  SalvagedTokens(JsonParser parser, DocumentText text, ReadLimits limits) {
    super(parser);
    this.text = text.text();
    isCut = text.end().isPresent();
    gathering = new Gathering(this, text.text(), limits);
  }

  @Override
  public Gathering gatherer() {
    return gathering;
  }

  /** The break, if there was one. */
  @Nullable Break broken() {
    return broken;
  }

  /** Reads no further, and closes what is open. */
  void stop() {
    if (stopped == null) {
      stopped = pointer();
    }
  }

  boolean isStopped() {
    return stopped != null || broken != null;
  }

  /** The way to where reading ended early; null if it did not. */
  @Nullable JsonPointer stoppedAt() {
    return broken == null ? stopped : broken.pointer();
  }

  /** Where the current token ends; of a name, where it begins. */
  int end() {
    return end;
  }

  /** How many objects and lists the current token is in; its own counts too. */
  int depth() {
    return open.size();
  }

  /** The way to the value of the current token, or to the member that it names. */
  JsonPointer pointer() {
    StringBuilder pointer = new StringBuilder();
    boolean begins = current != null && current.isStructStart();
    int steps = open.size() - (begins ? 1 : 0);
    Iterator<Level> levels = open.descendingIterator();
    for (int i = 0; i < steps; i++) {
      Level level = levels.next();
      if (level.isObject) {
        pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
      } else if (level.index >= 0) {
        pointer.append('/').append(level.index);
      }
    }
    return JsonPointer.compile(pointer.toString());
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = null;
    if (!isStopped()) {
      try {
        token = delegate.nextToken();
        if (token == JsonToken.VALUE_STRING) {
          delegate.finishToken();
        } else if (isCut(token)) {
          token = delegate.nextToken();
        }
        end = token == JsonToken.PROPERTY_NAME ? start() : offset();
      } catch (JacksonException e) {
        broken = broken(e);
      }
    }
    current = isStopped() ? closing() : token;
    move();
    return current;
  }

  /** Nobody knows whether a number that ends with the text has all its digits. */
  private boolean isCut(@Nullable JsonToken token) {
    return token != null
        && token.isNumeric()
        && (isCut || !open.isEmpty())
        && offset() >= text.length();
  }

  private int start() {
    return (int) delegate.currentTokenLocation().getCharOffset();
  }

  private int offset() {
    return (int) delegate.currentLocation().getCharOffset();
  }

  private @Nullable JsonToken closing() {
    if (open.isEmpty()) {
      return null;
    }
    if (current == JsonToken.PROPERTY_NAME) {
      return JsonToken.VALUE_NULL;
    }
    return open.getFirst().isObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
  }

  private void move() {
    if (current == null) {
      return;
    }
    if (current.isStructEnd()) {
      open.removeFirst();
      return;
    }
    if (current == JsonToken.PROPERTY_NAME) {
      open.getFirst().name = delegate.currentName();
      return;
    }
    if (!open.isEmpty() && !open.getFirst().isObject) {
      open.getFirst().index++;
    }
    if (current.isStructStart()) {
      open.addFirst(new Level(current == JsonToken.START_OBJECT));
    }
  }

  private Break broken(JacksonException cause) {
    if (cause instanceof StreamConstraintsException) {
      Problem.Place place = Gathering.place(delegate.currentLocation());
      return new Break("value.too-deep", "value.too-deep", pointer(), place);
    }
    boolean isInObject = !open.isEmpty() && open.getFirst().isObject;
    Stumble found = Stumble.find(text, end, next(isInObject), isInObject);
    Stumble stumble =
        found != null ? found : new Stumble(Math.min(offset(), text.length()), false, false);
    JsonPointer pointer = container();
    if (stumble.isInMember()) {
      pointer = pointer.appendProperty(delegate.streamReadContext().currentName());
    }
    String rule = stumble.isEnd() ? "document.truncated" : "document.syntax";
    String container = open.isEmpty() ? ".document" : isInObject ? ".object" : ".list";
    return new Break(
        rule,
        stumble.isEnd() ? rule : rule + container,
        pointer,
        Lines.place(text, stumble.offset()));
  }

  /** What has to come behind the current token. */
  private Stumble.Next next(boolean isInObject) {
    if (current == JsonToken.PROPERTY_NAME) {
      return Stumble.Next.NAME;
    }
    if (current == null) {
      return Stumble.Next.VALUE;
    }
    if (current.isStructStart()) {
      return isInObject ? Stumble.Next.NAME_OR_END : Stumble.Next.VALUE_OR_END;
    }
    return Stumble.Next.COMMA_OR_END;
  }

  /** The object or list that reading is in. */
  private JsonPointer container() {
    JsonPointer pointer = pointer();
    return current == null || current.isStructStart() || pointer.matches()
        ? pointer
        : pointer.head();
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? delegate.currentName() : null;
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher names) {
    String name = nextName();
    if (name != null) {
      return names.matchName(name);
    }
    return current == JsonToken.END_OBJECT
        ? PropertyNameMatcher.MATCH_END_OBJECT
        : PropertyNameMatcher.MATCH_ODD_TOKEN;
  }

  @Override
  public JsonParser skipChildren() {
    if (current != null && current.isStructStart()) {
      int outer = open.size() - 1;
      while (open.size() > outer) {
        nextToken();
      }
    }
    return this;
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return current;
  }

  @Override
  public int currentTokenId() {
    return current == null ? 0 : current.id();
  }

  @Override
  public boolean hasCurrentToken() {
    return current != null;
  }

  @Override
  public boolean hasTokenId(int id) {
    return currentTokenId() == id;
  }

  @Override
  public boolean hasToken(JsonToken token) {
    return current == token;
  }

  @Override
  public boolean isExpectedStartArrayToken() {
    return current == JsonToken.START_ARRAY;
  }

  @Override
  public boolean isExpectedStartObjectToken() {
    return current == JsonToken.START_OBJECT;
  }
}
