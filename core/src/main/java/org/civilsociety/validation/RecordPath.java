package org.civilsociety.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilsociety.value.Excerpt;

/**
 * The way from a record to one of its values: {@code memberships[0].member.id}, {@code
 * mission[ar]}. The path of a violation, in one form whoever the validation provider is.
 *
 * <p>It orders by place: what contains comes before what is contained, entries by their number,
 * properties by the alphabet.
 *
 * @param steps the steps, the first from the record itself; none for the record
 */
public record RecordPath(List<Step> steps) implements Comparable<RecordPath> {

  /** The path of the record itself. */
  public static final RecordPath ROOT = new RecordPath(List.of());

  /** One step: to a {@link Property}, to an entry by its {@link Index} or by its {@link Key}. */
  public sealed interface Step permits Property, Index, Key {}

  /**
   * To a property of a record.
   *
   * @param name its name, {@code mission} for {@code getMission()}
   */
  public record Property(String name) implements Step {}

  /**
   * To an entry of a list.
   *
   * @param index its number, from 0
   */
  public record Index(int index) implements Step {}

  /**
   * To a text by its language, or to an unknown member by its name.
   *
   * @param key the language tag or the name
   */
  public record Key(String key) implements Step {}

  /**
   * Copies the steps.
   *
   * @param steps the steps
   */
  public RecordPath {
    steps = List.copyOf(steps);
  }

  /**
   * Converts the path of a violation.
   *
   * @param path the path as a provider gives it
   * @return the same path; what only says which container an entry is in is left out
   */
  public static RecordPath from(Path path) {
    List<Step> steps = new ArrayList<>();
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      Object key = node.getKey();
      if (index != null) {
        steps.add(new Index(index));
      } else if (key != null) {
        steps.add(new Key(key.toString()));
      }
      String name = node.getName();
      if (node.getKind() == ElementKind.PROPERTY && name != null) {
        steps.add(new Property(name));
      }
    }
    return new RecordPath(steps);
  }

  /**
   * Goes on to a property.
   *
   * @param name its name
   * @return a longer path
   */
  public RecordPath property(String name) {
    return then(new Property(name));
  }

  /**
   * Goes on to an entry of a list.
   *
   * @param index its number, from 0
   * @return a longer path
   */
  public RecordPath index(int index) {
    return then(new Index(index));
  }

  /**
   * Goes on to a text by its language, or to an unknown member by its name.
   *
   * @param key the language tag or the name
   * @return a longer path
   */
  public RecordPath key(String key) {
    return then(new Key(key));
  }

  /**
   * Goes on by one step.
   *
   * @param step the step
   * @return a longer path
   */
  public RecordPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new RecordPath(longer);
  }

  /**
   * Joins two paths.
   *
   * @param further a path from the value at the end of this one
   * @return the way from the start of this path to the end of the other
   */
  public RecordPath then(RecordPath further) {
    List<Step> longer = new ArrayList<>(steps);
    longer.addAll(further.steps);
    return new RecordPath(longer);
  }

  /**
   * Takes an ending away.
   *
   * @param ending the last steps of this path
   * @return the path before them; empty if this path does not end so
   */
  public Optional<RecordPath> without(RecordPath ending) {
    int length = steps.size() - ending.steps.size();
    boolean endsSo = length >= 0 && steps.subList(length, steps.size()).equals(ending.steps);
    return endsSo ? Optional.of(new RecordPath(steps.subList(0, length))) : Optional.empty();
  }

  /**
   * Takes a beginning away.
   *
   * @param outer the first steps of this path
   * @return the way from there; empty if this path does not begin so
   */
  public Optional<RecordPath> relativeTo(RecordPath outer) {
    int length = outer.steps.size();
    boolean beginsSo = length <= steps.size() && steps.subList(0, length).equals(outer.steps);
    return beginsSo
        ? Optional.of(new RecordPath(steps.subList(length, steps.size())))
        : Optional.empty();
  }

  /** Orders by place, consistent with {@code equals}. */
  @Override
  public int compareTo(RecordPath other) {
    int common = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < common; i++) {
      int order = compare(steps.get(i), other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private static int compare(Step one, Step other) {
    if (one instanceof Index a && other instanceof Index b) {
      return Integer.compare(a.index(), b.index());
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : text(one).compareTo(text(other));
  }

  private static int rank(Step step) {
    return step instanceof Property ? 0 : step instanceof Index ? 1 : 2;
  }

  private static String text(Step step) {
    if (step instanceof Property property) {
      return property.name();
    }
    return step instanceof Key key ? key.key() : step.toString();
  }

  /** Returns the path as one reads it; a key that a record brought is an excerpt. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Property property) {
        text.append(text.isEmpty() ? "" : ".").append(property.name());
      } else if (step instanceof Index entry) {
        text.append('[').append(entry.index()).append(']');
      } else if (step instanceof Key key) {
        text.append('[').append(Excerpt.of(key.key())).append(']');
      }
    }
    return text.toString();
  }
}
