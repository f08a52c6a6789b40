/** A job for Apache Spark that validates profiles line by line. */
@NullMarked
package org.civilsociety.examples.batch;

import org.jspecify.annotations.NullMarked;
