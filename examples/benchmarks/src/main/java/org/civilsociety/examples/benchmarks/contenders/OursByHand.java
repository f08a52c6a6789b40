package org.civilsociety.examples.benchmarks.contenders;

import java.util.List;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.ModelRules;

/** This library's types, with its rules by hand: what validation costs at least. */
final class OursByHand implements Contender<Profile> {

  private final Contender<Profile> ours;

  OursByHand(Kind kind) {
    ours = new Ours(kind);
  }

  @Override
  public String name() {
    return "civil-society, checks by hand";
  }

  @Override
  public Profile read(byte[] json) {
    return ours.read(json);
  }

  @Override
  public byte[] write(Profile value) {
    return ours.write(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    return ModelRules.check(value);
  }
}
