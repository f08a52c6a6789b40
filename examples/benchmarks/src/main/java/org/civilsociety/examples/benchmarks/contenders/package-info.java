/**
 * The libraries and ways of working that are compared, and the proof that they do the same work.
 *
 * <p>{@link org.civilsociety.examples.benchmarks.contenders.Contenders} makes each {@link
 * org.civilsociety.examples.benchmarks.contenders.Contender}; {@link
 * org.civilsociety.examples.benchmarks.contenders.Documents} are what it reads. {@link
 * org.civilsociety.examples.benchmarks.contenders.Agreement#check} is called before anything is
 * measured: it compares what the ranked ones write, and what they find in {@link
 * org.civilsociety.examples.benchmarks.contenders.Breakages}.
 *
 * <p>The peers read plain records, whose dates, codes and addresses stay texts: that these are well
 * formed is asked in validating. Three things are left to them as an advantage. They drop unknown
 * members, which this library keeps; they do not notice a member that stands twice; and some read
 * what the format does not allow, which each of them says of itself.
 */
package org.civilsociety.examples.benchmarks.contenders;
