package org.civilsociety.jackson.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * The tokens of a document that may break off: where the text is no JSON any more, what is open is
 * closed, so that whoever reads it gets all that came before.
 */
final class SalvagedTokens extends JsonParserDelegate {

  /** An open object or list, and the member or entry that reading has got to. */
  private static final class Level {
    private final boolean isObject;
    private String name = "";
    private int index = -1;

    private Level(boolean isObject) {
      this.isObject = isObject;
    }
  }

  /** Where and why the text can be read no further, and in what: an object, a list, or neither. */
  record Break(JacksonException cause, JsonPointer pointer, String container) {}

  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable JsonToken current;
  private @Nullable Break broken;
  private boolean stopped;

  SalvagedTokens(JsonParser parser) {
    super(parser);
  }

  /** The break, if there was one. */
  @Nullable Break broken() {
    return broken;
  }

  /** Reads no further, and closes what is open. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped || broken != null;
  }

  /** How many objects and lists the current token is in; its own counts too. */
  int depth() {
    return open.size();
  }

  /** The way to the value of the current token, or to the member that it names. */
  JsonPointer pointer() {
    JsonPointer pointer = JsonPointer.empty();
    boolean begins = current != null && current.isStructStart();
    int steps = open.size() - (begins ? 1 : 0);
    Iterator<Level> levels = open.descendingIterator();
    for (int i = 0; i < steps; i++) {
      Level level = levels.next();
      if (level.isObject) {
        pointer = pointer.appendProperty(level.name);
      } else if (level.index >= 0) {
        pointer = pointer.appendIndex(level.index);
      }
    }
    return pointer;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = null;
    if (!isStopped()) {
      try {
        token = delegate.nextToken();
        if (token == JsonToken.VALUE_STRING) {
          delegate.finishToken();
        }
      } catch (JacksonException e) {
        broken = new Break(e, breakPointer(), container());
        token = null;
      }
    }
    current = isStopped() ? closing() : token;
    move();
    return current;
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

  /** What the text breaks off in: the end of a message key. */
  private String container() {
    return open.isEmpty() ? "document" : open.getFirst().isObject ? "object" : "list";
  }

  /** The member that has no value, or the object or list that does not go on. */
  private JsonPointer breakPointer() {
    JsonPointer pointer = pointer();
    boolean isContainer = current == null || current.isStructStart() || open.isEmpty();
    return isContainer || current == JsonToken.PROPERTY_NAME ? pointer : pointer.head();
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? delegate.currentName() : null;
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
