/**
 * The rules as constraints on plain records, with a validator for Hibernate Validator and an
 * adapter for avaje-validator; both call the rules by hand. A message is the id of a rule.
 */
package org.civilsociety.examples.benchmarks.contenders.constraints;
