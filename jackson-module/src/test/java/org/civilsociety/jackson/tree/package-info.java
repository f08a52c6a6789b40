@NullMarked
package org.civilsociety.jackson.tree;

import org.jspecify.annotations.NullMarked;
