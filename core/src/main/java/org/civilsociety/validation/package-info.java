/**
 * What a violation means: the rule it breaks, how bad that is, where it stands; and the groups in
 * which rules are asked.
 *
 * <table>
 *   <caption>Which group to ask for</caption>
 *   <tr><th>group</th><th>holds</th><th>who asks</th></tr>
 *   <tr><td>{@link jakarta.validation.groups.Default}</td><td>what is wrong with a record</td>
 *       <td>everybody: {@code @Valid} alone</td></tr>
 *   <tr><td>{@link org.civilsociety.validation.Standalone}</td>
 *       <td>what is wrong with a record that is in no directory</td>
 *       <td>a service that takes single records</td></tr>
 *   <tr><td>{@link org.civilsociety.validation.Advice}</td><td>what is suspect or worth knowing</td>
 *       <td>whoever wants better records; a report does</td></tr>
 *   <tr><td>{@link org.civilsociety.validation.Publication}</td>
 *       <td>what a profile needs to be shown</td><td>whoever publishes</td></tr>
 *   <tr><td>{@link org.civilsociety.validation.LimitsFirst}</td>
 *       <td>{@code Default}, after {@link org.civilsociety.validation.Limits}</td>
 *       <td>whoever takes records from strangers</td></tr>
 * </table>
 */
@NullMarked
package org.civilsociety.validation;

import org.jspecify.annotations.NullMarked;
