package org.civilsociety.jackson.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into its entries, one at a time. */
interface EntrySource extends AutoCloseable {

  /** The next entry; null if there is none. */
  @Nullable RawEntry next() throws IOException;

  @Override
  void close() throws IOException;
}
