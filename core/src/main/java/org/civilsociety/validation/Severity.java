package org.civilsociety.validation;

/** How bad a finding is; the words of FHIR's OperationOutcome. */
public enum Severity {
  /** The record is wrong. */
  ERROR,
  /** The record is suspect, or unhelpful to others. */
  WARNING,
  /** Worth knowing. */
  INFO
}
