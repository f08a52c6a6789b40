package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.Code;
import org.civilsociety.value.LanguageTag;

/**
 * A label with codes: a plain text where there is one wording, a reference where there is one web
 * address, else a {@code DefinedTerm}, whose {@code termCode} holds the codes with their scheme and
 * whose {@code sameAs} the addresses.
 */
final class Terms {

  private static final String DEFINED_TERM = "DefinedTerm";
  private static final String NAME = "name";
  private static final String TERM_CODE = "termCode";
  private static final String SAME_AS = "sameAs";

  private Terms() {}

  static void write(SourceField term, Node owner, String property) {
    List<SourceField> labels = term.member("label").map(SourceField::members).orElse(List.of());
    List<SourceField> codes = term.entries("codes");
    Node node = new Node(DEFINED_TERM);
    term.member("label").ifPresent(label -> Texts.write(label, node, NAME));
    codes.forEach(code -> node.add(isAddress(code) ? SAME_AS : TERM_CODE, slot -> slot.keep(code)));
    Rest.write(term, node);
    if (Rest.isIn(term)) {
      owner.add(property, node);
    } else if (codes.isEmpty() && labels.size() == 1 && !isMistakable(labels.get(0))) {
      term.member("label").ifPresent(label -> Texts.write(label, owner, property));
    } else if (labels.isEmpty() && codes.size() == 1 && isAddress(codes.get(0))) {
      owner.add(property, slot -> slot.object().keep(Node.ID, codes.get(0)));
    } else if (!node.isEmpty()) {
      owner.add(property, node);
    }
  }

  static boolean isAddress(SourceField code) {
    return code.text().filter(NodeIds::isWebAddress).isPresent();
  }

  /** Whether a label of unknown language would be taken for a code. */
  private static boolean isMistakable(SourceField label) {
    return label.name().equals(LanguageTag.UNDETERMINED.value()) && isAddress(label);
  }

  static void read(Subject subject, String property, TargetObject profile, String member) {
    for (SourceField value : subject.take(property)) {
      Optional<Literal> literal = subject.literal(value);
      Optional<Subject> node = subject.node(value).filter(Terms::isTerm);
      if (literal.isPresent()) {
        read(literal.get(), profile.list(member).add());
      } else if (node.isPresent()) {
        read(node.get(), profile.list(member).add());
      } else {
        subject.leave(property, value);
      }
    }
  }

  private static void read(Literal literal, TargetObject term) {
    if (literal.languageField().isEmpty() && isAddress(literal.text())) {
      term.list("codes").keep(literal.text());
    } else {
      literal.putByLanguage(term.object("label"));
    }
  }

  private static boolean isTerm(Subject node) {
    return node.hasText(NAME, TERM_CODE, SAME_AS)
        || node.id().flatMap(SourceField::text).filter(NodeIds::isWebAddress).isPresent();
  }

  private static void read(Subject node, TargetObject term) {
    node.dropTypes(DEFINED_TERM);
    Texts.read(node, NAME, term, "label");
    if (node.id().filter(Terms::isAddress).isPresent()) {
      node.takeId().ifPresent(id -> term.list("codes").keep(id));
    }
    readCodes(node, TERM_CODE, term);
    readCodes(node, SAME_AS, term);
    node.keepRest(term);
  }

  /** Reads values that are codes of this library, or web addresses; leaves others. */
  static void readCodes(Subject node, String property, TargetObject record) {
    List<SourceField> others = new ArrayList<>();
    for (SourceField value : node.take(property)) {
      Optional<SourceField> id = node.node(value).filter(Subject::isBare).flatMap(Subject::id);
      SourceField code = id.orElse(value);
      if (code.text().filter(Terms::isCode).isPresent()) {
        record.list("codes").keep(code);
      } else {
        others.add(value);
      }
    }
    others.forEach(value -> node.leave(property, value));
  }

  private static boolean isCode(String text) {
    return TextForm.isOf(text, Code::parse);
  }
}
