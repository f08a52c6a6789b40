package org.civilsociety.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Index;
import org.civilsociety.validation.RecordPath.Property;
import org.civilsociety.validation.RecordPath.Step;
import org.jspecify.annotations.Nullable;

/**
 * Tells a provider of a violation at a place within the value that is validated. In a path of
 * Jakarta Validation an index or key stands on the node that comes after it.
 */
final class Violations {

  private Violations() {}

  static void add(RecordPath place, ConstraintValidatorContext context) {
    Position position =
        Position.at(
            context.buildConstraintViolationWithTemplate(
                context.getDefaultConstraintMessageTemplate()));
    Step entry = null;
    for (Step step : place.steps()) {
      if (step instanceof Property property) {
        NodeBuilderCustomizableContext node = position.property().apply(property.name());
        position = entry == null ? Position.at(node) : Position.at(within(node, entry));
        entry = null;
      } else {
        entry = step;
      }
    }
    if (entry == null) {
      position.end().run();
    } else {
      end(position.bean().get().inIterable(), entry);
    }
  }

  /** How to go on from where a path has got to, which the API gives three unrelated types. */
  private record Position(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    static Position at(ConstraintViolationBuilder start) {
      return new Position(
          start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
    }

    static Position at(NodeBuilderCustomizableContext node) {
      return new Position(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    static Position at(NodeBuilderDefinedContext node) {
      return new Position(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }
  }

  private static NodeBuilderDefinedContext within(NodeBuilderCustomizableContext node, Step entry) {
    NodeContextBuilder container = node.inIterable();
    return entry instanceof Index at ? container.atIndex(at.index()) : container.atKey(key(entry));
  }

  private static void end(LeafNodeContextBuilder container, Step entry) {
    (entry instanceof Index at ? container.atIndex(at.index()) : container.atKey(key(entry)))
        .addConstraintViolation();
  }

  private static @Nullable Object key(Step entry) {
    return entry instanceof RecordPath.Key key ? key.key() : null;
  }
}
