package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document, read one at a time and handed over in the order of the document, also
 * when several threads share the work.
 *
 * <pre>{@code
 * try (EntryStream entries = DocumentReader.create().lines(input)) {
 *   while (entries.hasNext()) {
 *     Entry entry = entries.next();
 *     entry.record().ifPresent(store::add);
 *   }
 * }
 * }</pre>
 *
 * <p>Where the header is of another format or another major version, it is the only entry. A stream
 * is for one thread to ask; it is closed by whoever opened it.
 *
 * <p>With several threads, so many batches of up to 32 entries are read ahead, and one more, before
 * the next entry is handed over: of a document that is still being written, ask by one thread. Then
 * only an entry that is no object waits for what comes behind it, and so does the header.
 */
public final class EntryStream implements Iterator<Entry>, AutoCloseable {

  /** So many entries, or bytes, go to a thread at once. */
  private static final int BATCH_ENTRIES = 32;

  private static final int BATCH_BYTES = 1 << 17;

  private final EntrySource source;
  private final EntryReader reader;
  private final int threads;
  private final @Nullable ExecutorService workers;
  private final Deque<Future<List<Supplier<Entry>>>> inWork = new ArrayDeque<>();
  private final Deque<Supplier<Entry>> ready = new ArrayDeque<>();
  private @Nullable RuntimeException failure;
  private boolean isBegun;
  private boolean isEnded;

  EntryStream(EntrySource source, EntryReader reader, int threads) {
    this.source = source;
    this.reader = reader;
    this.threads = threads;
    workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, EntryStream::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "civil-society entries");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Says whether there is another entry, which is read for that.
   *
   * @return false at the end
   * @throws UncheckedIOException if the bytes cannot be had (or what else a stream of the caller
   *     throws); what came before has been handed over, and nothing comes after it: asked again, it
   *     is thrown again
   * @throws IllegalStateException if the thread is interrupted while it waits for others; it is
   *     still interrupted then, and no entry is lost: asked again, the stream goes on
   */
  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      advance();
    }
    if (ready.isEmpty() && failure != null) {
      throw failure;
    }
    return !ready.isEmpty();
  }

  /**
   * Hands over the next entry.
   *
   * @return the entry, with everything that is wrong with it
   * @throws NoSuchElementException at the end
   * @throws UncheckedIOException if the bytes cannot be had, see {@link #hasNext}
   * @throws IllegalStateException if the thread is interrupted, see {@link #hasNext}
   * @throws RuntimeException if the validator throws one, as it is: then the entry that it was
   *     asked of is lost, and the next one comes next
   */
  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst().get();
  }

  private void advance() {
    if (!isBegun) {
      isBegun = true;
      first();
    } else if (workers == null) {
      RawEntry raw = take();
      if (raw != null) {
        ready.add(read(raw));
      }
    } else {
      share(workers);
      Future<List<Supplier<Entry>>> oldest = inWork.peekFirst();
      if (oldest != null) {
        ready.addAll(result(oldest));
        inWork.removeFirst();
      }
    }
  }

  /** The first entry may say that there is nothing to be read after it. */
  private void first() {
    RawEntry raw = take();
    if (raw != null) {
      Supplier<Entry> entry = read(raw);
      ready.add(
          () -> {
            Entry first = entry.get();
            isEnded |= first.reading().isRefused();
            return first;
          });
    }
  }

  private Supplier<Entry> read(RawEntry raw) {
    try {
      Entry entry = reader.read(raw);
      return () -> entry;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  private @Nullable RawEntry take() {
    if (isEnded) {
      return null;
    }
    try {
      RawEntry raw = source.next();
      isEnded = raw == null;
      return raw;
    } catch (IOException e) {
      return fail(new UncheckedIOException(e));
    } catch (RuntimeException e) {
      return fail(e);
    }
  }

  private @Nullable RawEntry fail(RuntimeException cause) {
    isEnded = true;
    failure = cause;
    return null;
  }

  private void share(ExecutorService pool) {
    while (!isEnded && inWork.size() <= threads) {
      List<RawEntry> batch = batch();
      if (!batch.isEmpty()) {
        inWork.add(pool.submit(() -> batch.stream().map(this::read).toList()));
      }
    }
  }

  private List<RawEntry> batch() {
    List<RawEntry> batch = new ArrayList<>();
    int bytes = 0;
    while (batch.size() < BATCH_ENTRIES && bytes < BATCH_BYTES) {
      RawEntry raw = take();
      if (raw == null) {
        return batch;
      }
      batch.add(raw);
      bytes += raw.bytes().length;
    }
    return batch;
  }

  private static List<Supplier<Entry>> result(Future<List<Supplier<Entry>>> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("was interrupted while entries were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("entries could not be read", e.getCause());
    }
  }

  /**
   * Closes the document and ends what is still being read; there is no next entry then.
   *
   * @throws UncheckedIOException if the document cannot be closed
   */
  @Override
  public void close() {
    isEnded = true;
    failure = null;
    ready.clear();
    inWork.clear();
    if (workers != null) {
      workers.shutdownNow();
    }
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
