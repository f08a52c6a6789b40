package org.civilsociety.jackson.document;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** Where each value of a JSON text begins, found without a parser; the first of two twins. */
final class ValuePlaces {

  private final String text;
  private final Map<String, Integer> offsets = new HashMap<>();
  private int at;

  private ValuePlaces(String text) {
    this.text = text;
  }

  /** Takes a text that is JSON. */
  static ValuePlaces of(String text) {
    ValuePlaces places = new ValuePlaces(text);
    places.value(JsonPointer.empty());
    return places;
  }

  boolean has(JsonPointer pointer) {
    return offsets.containsKey(pointer.toString());
  }

  /** Whether there is something other than null, which is the same as nothing. */
  boolean hasValue(JsonPointer pointer) {
    return has(pointer) && !text.startsWith("null", offsets.getOrDefault(pointer.toString(), 0));
  }

  /** Line and column of the first character of a value. */
  Problem.Place of(JsonPointer pointer) {
    String before = text.substring(0, offsets.getOrDefault(pointer.toString(), 0));
    int line = before.split("\r\n|\r|\n", -1).length;
    int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    return new Problem.Place(line, before.length() - start + 1);
  }

  private void value(JsonPointer pointer) {
    space();
    offsets.putIfAbsent(pointer.toString(), at);
    char first = text.charAt(at);
    if (first == '{' || first == '[') {
      at++;
      int index = 0;
      for (space(); text.charAt(at) != '}' && text.charAt(at) != ']'; space()) {
        if (text.charAt(at) == ',') {
          at++;
          space();
        }
        if (first == '{') {
          String name = name();
          space();
          at++;
          value(pointer.appendProperty(name));
        } else {
          value(pointer.appendIndex(index++));
        }
      }
      at++;
    } else if (first == '"') {
      name();
    } else {
      while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
  }

  /** A text between quotation marks, whose escapes are left as they are. */
  private String name() {
    int from = ++at;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return text.substring(from, at++);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
