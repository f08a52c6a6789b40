/** What decides whether the constraints hold; open to the validation provider, not exported. */
@NullMarked
package org.civilsociety.internal;

import org.jspecify.annotations.NullMarked;
