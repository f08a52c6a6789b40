@NullMarked
package org.civilsociety.jackson.format;

import org.jspecify.annotations.NullMarked;
