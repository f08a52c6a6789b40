package org.civilsociety.jackson;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilsociety.Extensible;

/**
 * Every entity of the model, found where its classes are: a new one is tested without being named.
 */
public final class EntityTypes {

  private static final List<Class<? extends Extensible>> ALL = find();

  private EntityTypes() {}

  public static List<Class<? extends Extensible>> all() {
    return ALL;
  }

  /** The interface of an entity whose class is hidden. */
  public static Class<? extends Extensible> of(Extensible entity) {
    return ALL.stream().filter(type -> type.isInstance(entity)).findFirst().orElseThrow();
  }

  /** The getters that make up the entity, in the order of their names. */
  public static List<Method> getters(Class<? extends Extensible> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.getName().equals("getExtensions"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The attribute that a getter gives: {@code basedIn} for {@code getBasedIn}. */
  public static String attribute(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<Class<? extends Extensible>> find() {
    try {
      URI uri = Objects.requireNonNull(Extensible.class.getResource("Extensible.class")).toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath("org", "civilsociety"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<? extends Extensible>> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .filter(name -> name.endsWith("Builder.class") && !name.contains("$"))
          .<Class<? extends Extensible>>map(name -> entity(name.replace("Builder.class", "")))
          .toList();
    }
  }

  private static Class<? extends Extensible> entity(String name) {
    try {
      return Class.forName("org.civilsociety." + name).asSubclass(Extensible.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
