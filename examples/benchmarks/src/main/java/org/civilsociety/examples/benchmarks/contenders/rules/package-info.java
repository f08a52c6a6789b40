/**
 * The rules of the group {@code Default} by hand: plain Java without annotations or reflection, of
 * the model's own types ({@code ModelRules}) and of plain records ({@code PlainRules}).
 */
package org.civilsociety.examples.benchmarks.contenders.rules;
