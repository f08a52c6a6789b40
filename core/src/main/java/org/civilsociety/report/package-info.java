/**
 * What is to be said of a record: {@link org.civilsociety.report.ProfileValidator} runs the rules
 * and gives one {@link org.civilsociety.report.ValidationReport}.
 */
@NullMarked
package org.civilsociety.report;

import org.jspecify.annotations.NullMarked;
