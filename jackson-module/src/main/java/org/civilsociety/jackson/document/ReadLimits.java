package org.civilsociety.jackson.document;

import java.util.List;

/**
 * What a document may be at most, so that its size tells how much memory and stack it can take.
 * Documents from people one knows may be given more.
 *
 * @param maxBytes the most bytes of a document that is read in one piece, and that a compressed one
 *     unpacks to; no more than 1 GiB are read in any case
 * @param maxEntryBytes the most bytes of one entry of a document that is read entry by entry
 * @param maxDepth the most levels of objects and lists within each other
 * @param maxProblems the most problems that are named; others are counted, up to ten times as many:
 *     a document with more malformed values than that is read no further
 */
public record ReadLimits(long maxBytes, int maxEntryBytes, int maxDepth, int maxProblems) {

  /**
   * 64 MiB in one piece, 1 MiB an entry, 100 levels, 1,000 problems.
   *
   * <p>Reading takes up to some hundred times the bytes of a document or entry, where these are
   * brackets and commas more than text: of entries, 128 MB of heap for each thread are enough
   * whatever they hold.
   */
  public static final ReadLimits DEFAULT = new ReadLimits(64L << 20, 1 << 20, 100, 1_000);

  private static final int GATHERED_FOR_EACH = 10;

  /** The deepest that can be asked for: what is deeper would overflow the stack. */
  public static final int MAX_DEPTH = 500;

  /**
   * Checks the limits.
   *
   * @param maxBytes the most bytes of a document in one piece
   * @param maxEntryBytes the most bytes of one entry
   * @param maxDepth the most levels
   * @param maxProblems the most problems that are named
   * @throws IllegalArgumentException if one is not positive, or {@code maxDepth} is more than
   *     {@value #MAX_DEPTH}
   */
  public ReadLimits {
    if (maxBytes < 1 || maxEntryBytes < 1 || maxDepth < 1 || maxProblems < 1) {
      throw new IllegalArgumentException(
          "each limit must be positive; found "
              + List.of(maxBytes, maxEntryBytes, maxDepth, maxProblems));
    }
    if (maxDepth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "the depth must be at most %s; found %s".formatted(MAX_DEPTH, maxDepth));
    }
  }

  /** How many are gathered, of which the worst are named. */
  int maxGathered() {
    return (int) Math.min(Integer.MAX_VALUE, GATHERED_FOR_EACH * (long) maxProblems);
  }

  /**
   * Changes how long a document may be.
   *
   * @param bytes the most bytes of a document in one piece
   * @return a changed copy
   */
  public ReadLimits withMaxBytes(long bytes) {
    return new ReadLimits(bytes, maxEntryBytes, maxDepth, maxProblems);
  }

  /**
   * Changes how long an entry may be.
   *
   * @param bytes the most bytes of an entry
   * @return a changed copy
   */
  public ReadLimits withMaxEntryBytes(int bytes) {
    return new ReadLimits(maxBytes, bytes, maxDepth, maxProblems);
  }

  /**
   * Changes how deep a document may be.
   *
   * @param levels the most levels
   * @return a changed copy
   */
  public ReadLimits withMaxDepth(int levels) {
    return new ReadLimits(maxBytes, maxEntryBytes, levels, maxProblems);
  }

  /**
   * Changes how many problems are named.
   *
   * @param problems the most problems
   * @return a changed copy
   */
  public ReadLimits withMaxProblems(int problems) {
    return new ReadLimits(maxBytes, maxEntryBytes, maxDepth, problems);
  }
}
