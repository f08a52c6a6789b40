package org.civilsociety.examples.candidates;

import com.ibm.icu.text.Transliterator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.civilsociety.reconciliation.candidates.CandidateSearch;
import org.civilsociety.reconciliation.candidates.Candidates;
import org.civilsociety.reconciliation.candidates.UncomparedBlock;

/** Hides twins in a generated directory, looks for them, and prints how many it finds. */
public final class CandidateMeasurement {

  /** What the search was tuned on: its figures flatter it. */
  private static final long TUNING_SEED = 20_261_126;

  private CandidateMeasurement() {}

  /**
   * Runs the measurement.
   *
   * @param arguments how many organizations, how many of them are twins, and the seed
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long seed = Long.parseLong(arguments[2]);
    out.printf(
        Locale.ROOT,
        "Seed %d: %s%n",
        seed,
        seed == TUNING_SEED
            ? "the bounds of the search were chosen on this one"
            : "held out, the bounds of the search were chosen on another (same lists of words)");
    Population population =
        Population.of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), seed);
    out.printf(
        Locale.ROOT,
        "%,d organizations, %,d hidden twins%n",
        population.directory().getOrganizations().size(),
        population.twins().size());
    out.println(
        "Searching without transliteration, then with ICU4J; this takes a minute or so ...");
    Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    CandidateSearch search = CandidateSearch.create();
    print("Without transliteration", search, population, out);
    print("With ICU4J", search.withTransliteration(latin::transliterate), population, out);
  }

  private static void print(
      String how, CandidateSearch search, Population population, PrintStream out) {
    long start = System.nanoTime();
    Candidates candidates = search.in(population.directory());
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(how + ":");
    out.print(Score.of(candidates, population).text());
    out.printf(Locale.ROOT, "  compared: %,d pairs in %.0f s%n", candidates.compared(), seconds);
    for (UncomparedBlock block : candidates.uncompared()) {
      out.printf(
          Locale.ROOT,
          "  not compared for %s %s: %,d records%n",
          block.kind(),
          block.key(),
          block.records());
    }
  }
}
