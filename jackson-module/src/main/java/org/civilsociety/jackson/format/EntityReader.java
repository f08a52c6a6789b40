package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Reflection;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads an entity from an object all of which has to be well formed. How is put together from
 * method handles, so that the virtual machine sees the whole type in one piece and compiles it as
 * if it were written out by hand.
 */
final class EntityReader {

  private static final MethodHandle READ =
      Reflection.ownMethod(MethodHandles.lookup(), "readMembers");
  private static final ExtensionFormat EXTENSIONS = new ExtensionFormat();

  private final EntityType<?> type;
  private final String[] names;
  private final long required;

  private EntityReader(EntityType<?> type, List<Member> members) {
    this.type = type;
    names = members.stream().map(Member::name).toArray(String[]::new);
    required =
        IntStream.range(0, members.size())
            .filter(i -> members.get(i).isRequired())
            .mapToLong(i -> 1L << i)
            .reduce(0, (some, one) -> some | one);
  }

  /**
   * Makes what reads a type: it takes the parser and the context, and gives the entity as an
   * object.
   */
  static MethodHandle of(EntityType<?> type, List<Member> members) {
    if (members.size() > Long.SIZE) {
      throw new IllegalStateException(type.type() + " has more members than a long has bits");
    }
    EntityReader reader = new EntityReader(type, members);
    MethodHandle[] readers =
        members.stream()
            .map(member -> MethodHandles.dropArguments(member.reader(), 0, int.class))
            .toArray(MethodHandle[]::new);
    return MethodHandles.insertArguments(
        READ,
        0,
        reader,
        Names.matcher(Arrays.asList(reader.names)),
        type.newBuilderHandle(),
        MethodHandles.tableSwitch(MethodHandles.empty(readers[0].type()), readers),
        type.buildHandle());
  }

  /** Short enough for the virtual machine to compile it for each type by itself. */
  static Object readMembers(
      EntityReader reader,
      PropertyNameMatcher matcher,
      MethodHandle newBuilder,
      MethodHandle members,
      MethodHandle build,
      JsonParser parser,
      DeserializationContext context)
      throws Throwable {
    Object builder = (Object) newBuilder.invokeExact();
    Map<String, ExtensionValue> unknown = Map.of();
    long found = 0;
    long given = 0;
    int index =
        parser.isExpectedStartObjectToken()
            ? parser.nextNameMatch(matcher)
            : parser.currentNameMatch(matcher);
    for (; Names.isName(index); index = parser.nextNameMatch(matcher)) {
      String name = index < 0 ? parser.currentName() : reader.names[index];
      JsonToken token = reader.nextToken(name, parser);
      long bit = index < 0 ? 0 : 1L << index;
      if (index < 0) {
        unknown = reader.readUnknown(name, unknown, parser, context);
      } else if ((found & bit) != 0) {
        reader.readRepeated(name, parser, context);
      } else if (token != JsonToken.VALUE_NULL) {
        try {
          members.invokeExact(index, builder, parser, context);
        } catch (JacksonException e) {
          throw reader.within(name, e);
        }
        given |= bit;
      }
      found |= bit;
      parser.skipChildren();
    }
    reader.finish(builder, unknown, given, parser);
    try {
      return (Object) build.invokeExact(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw Malformed.structure(reader.type.type(), String.valueOf(e.getMessage()), parser);
    }
  }

  private JacksonException within(String name, JacksonException e) {
    return e.prependPath(type.type(), Excerpt.of(name));
  }

  private JsonToken nextToken(String name, JsonParser parser) {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw within(name, e);
    }
  }

  private Map<String, ExtensionValue> readUnknown(
      String name,
      Map<String, ExtensionValue> some,
      JsonParser parser,
      DeserializationContext context) {
    Map<String, ExtensionValue> more = some.isEmpty() ? new LinkedHashMap<>() : some;
    try {
      EXTENSIONS.addMember(name, more, parser, context);
    } catch (JacksonException e) {
      throw within(name, e);
    }
    return more;
  }

  private void readRepeated(String name, JsonParser parser, DeserializationContext context) {
    try {
      Malformed.surplus(
          type.type(), Fault.MEMBER_REPEATED, "stands twice in one object", parser, context);
    } catch (JacksonException e) {
      throw within(name, e);
    }
  }

  private void finish(
      Object builder, Map<String, ExtensionValue> unknown, long given, JsonParser parser) {
    if (!unknown.isEmpty()) {
      type.setExtensions(builder, new Extensions(unknown));
    }
    long absent = required & ~given;
    if (absent != 0) {
      throw Malformed.structure(type.type(), "must have " + names(absent), parser);
    }
  }

  private String names(long some) {
    return IntStream.range(0, names.length)
        .filter(i -> (some & 1L << i) != 0)
        .mapToObj(i -> '"' + names[i] + '"')
        .collect(Collectors.joining(" and "));
  }
}
