package org.civilsociety.jackson.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;
import org.jspecify.annotations.Nullable;

/** What is found to be wrong while a document is converted: so many are named, others counted. */
public final class FoundProblems {

  private final int max;
  private final @Nullable SourceText text;
  private final List<Problem> named = new ArrayList<>();
  private int more;
  private boolean hasErrors;
  private boolean isComplete = true;

  /** Begins with none. */
  public FoundProblems(int max) {
    this(max, null);
  }

  /** Begins with none, in a text. */
  FoundProblems(int max, @Nullable SourceText text) {
    this.max = max;
    this.text = text;
  }

  /** Adds one. */
  public void add(Problem problem) {
    hasErrors |= problem.severity() == Severity.ERROR;
    if (named.size() < max) {
      named.add(problem);
    } else {
      more++;
    }
  }

  /** Says that something of the source could not be read. */
  public void missSomething() {
    isComplete = false;
  }

  /** Whether all of the source was read. */
  boolean isComplete() {
    return isComplete;
  }

  /** Counts some that were not even named to this. */
  public void addMore(int others) {
    more += others;
  }

  /** Those that are named, in the order in which they were found. */
  public List<Problem> named() {
    return Collections.unmodifiableList(named);
  }

  /** Those that are named, with their lines and columns, and in that order, if there is a text. */
  List<Problem> placed() {
    return text == null ? named() : text.placed(named);
  }

  /** How many are not. */
  public int more() {
    return more;
  }

  /** Whether one is an error, named or not. */
  public boolean hasErrors() {
    return hasErrors;
  }
}
