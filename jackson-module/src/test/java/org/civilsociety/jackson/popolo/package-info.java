@NullMarked
package org.civilsociety.jackson.popolo;

import org.jspecify.annotations.NullMarked;
