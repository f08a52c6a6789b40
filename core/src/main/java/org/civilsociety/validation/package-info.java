/** What a violation means: the rule it breaks, and how bad that is. */
@NullMarked
package org.civilsociety.validation;

import org.jspecify.annotations.NullMarked;
