/**
 * The profiles as plain Java records, which Jackson, avaje-jsonb and fastjson2 read and write
 * without any module of ours, and which Hibernate Validator and avaje-validator validate.
 */
package org.civilsociety.examples.benchmarks.contenders.plain;
