@NullMarked
package org.civilsociety.jackson.document;

import org.jspecify.annotations.NullMarked;
