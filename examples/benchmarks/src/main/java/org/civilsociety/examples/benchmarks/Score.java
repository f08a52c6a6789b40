package org.civilsociety.examples.benchmarks;

/**
 * How long an operation takes a contender on a document.
 *
 * @param operation what is done
 * @param contender who does it; the yardstick has the name of its operation
 * @param document the name of the document
 * @param microseconds the time of one operation
 * @param bytesPerOperation what is allocated for one operation
 */
record Score(
    Operation operation,
    String contender,
    String document,
    Spread microseconds,
    Spread bytesPerOperation) {}
