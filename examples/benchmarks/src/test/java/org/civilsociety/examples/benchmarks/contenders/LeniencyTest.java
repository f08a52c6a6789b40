package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes what the format does not allow, beside {@code civil-society}, which takes none. */
class LeniencyTest {

  private static final List<Contender<?>> CONTENDERS = Contenders.ranked(Kind.ORGANIZATION);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'names':[{'text':12}]} | FastjsonRecords",
        "{'names':[{'text':true}]} | FastjsonRecords",
        "{'names':[{'text':{}}]} | FastjsonRecords",
        "{'names':{'text':'x'}} | FastjsonRecords",
        "{'names':[{'text':'x'}],'independent':'true'} | FastjsonRecords",
        "{'names':[{'text':'x'}],'status':1} | FastjsonRecords",
        "{'names':[{'text':'x'}],'mission':{'en':1}} | FastjsonRecords",
        "{'names':[{'text':'x'}],'memberCount':{'bound':'ABOUT','number':'1'}} | FastjsonRecords AvajeRecords",
        "{'names':[{'text':'x'}],'names':[{'text':'y'}]} | JacksonRecords JacksonRecordsByHand FastjsonRecords AvajeRecords",
        "{'names':[{'text':'x'}]} more | AvajeRecords",
      })
  void isAsTheContendersSay(String json, String taking) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

    assertThat(
            CONTENDERS.stream()
                .filter(contender -> takes(contender, bytes))
                .map(contender -> contender.getClass().getSimpleName())
                .collect(Collectors.joining(" ")))
        .isEqualTo(taking);
  }

  private static boolean takes(Contender<?> contender, byte[] json) {
    try {
      return contender.validatedRead(json).findings().isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
