@NullMarked
package org.civilsociety.jackson.conversion;

import org.jspecify.annotations.NullMarked;
