package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.document.Choice;
import vn.khuyencong.document.FormComponent;
import vn.khuyencong.language.Language;

/**
 * The JSON Schema (2020-12) of a kind of file, made of the forms that read it. It says of every
 * field what it is, in both languages; what must fit together across fields it cannot say.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final String PART_OF_YEAR =
      "-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)";

  private final Map<String, Object> definitions = new TreeMap<>();
  private final Set<Class<?>> begun = new LinkedHashSet<>();

  private final FileKind kind;

  private JsonSchema(FileKind kind) {
    this.kind = kind;
  }

  /** The schema of files of {@code kind}. */
  public static String of(FileKind kind) {
    return JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .writeValueAsString(new JsonSchema(kind).schema())
        + "\n";
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", kind.vi() + " / " + kind.en());
    Map<String, Object> form = reference(kind.form());
    if (kind.isList()) {
      schema.put("type", "array");
      schema.put("items", form);
    } else {
      schema.putAll(form);
    }
    if (kind.form().getSimpleName().equals("DocumentForm")) {
      schema.put("required", List.of(kind.field()));
    }
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> reference(Class<?> form) {
    String name = form.getSimpleName().replaceFirst("Form$", "");
    if (begun.add(form)) {
      definitions.put(name, definition(FormShape.of(form)));
    }
    return map("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> definition(FormShape shape) {
    Map<String, Object> object = map("type", "object");
    Map<String, Object> properties = head(shape);
    List<String> required = new ArrayList<>();
    List<Object> either = new ArrayList<>();
    for (FormShape.Part part : shape.parts().values()) {
      FormComponent component = part.component();
      Map<String, Object> property = property(shape.type(), part);
      properties.putIfAbsent(component.name(), property);
      part.aliases().forEach(alias -> properties.put(alias, property));
      if (component.required() && part.aliases().isEmpty()) {
        required.add(component.name());
      } else if (component.required()) {
        either.add(map("required", List.of(component.name())));
        part.aliases().forEach(alias -> either.add(map("required", List.of(alias))));
      }
    }
    object.put("properties", properties);
    object.put("required", required);
    if (!either.isEmpty()) {
      object.put("oneOf", either);
    }
    object.put("additionalProperties", false);
    return shape.plain().isEmpty() ? object : plainOr(shape, object);
  }

  /** What a whole file may say of how it is written. */
  private Map<String, Object> head(FormShape shape) {
    Map<String, Object> head = new LinkedHashMap<>();
    if (shape.type() == kind.form() && !kind.isList()) {
      head.put(FileHead.SCHEMA, described(FileHead.SCHEMA, map("type", "string")));
      head.put(FileHead.VERSION, described(FileHead.VERSION, map("enum", FileHead.VERSIONS)));
    }
    return head;
  }

  private static Map<String, Object> described(String key, Map<String, Object> value) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put(
        "description",
        FieldWords.ofHead(key, Language.VIETNAMESE)
            + " / "
            + FieldWords.ofHead(key, Language.ENGLISH));
    property.putAll(value);
    return property;
  }

  /** A form that may also be a plain number or text. */
  private static Map<String, Object> plainOr(FormShape shape, Map<String, Object> object) {
    boolean number = shape.plain().orElseThrow().getParameterTypes()[0] == Long.class;
    return map("anyOf", List.of(number ? amount() : text(), object));
  }

  private Map<String, Object> property(Class<?> form, FormShape.Part part) {
    FormComponent component = part.component();
    Map<String, Object> value = value(part);
    Map<String, Object> property = new LinkedHashMap<>();
    property.put(
        "description",
        FieldWords.of(form, component.name(), Language.VIETNAMESE)
            + " / "
            + FieldWords.of(form, component.name(), Language.ENGLISH));
    if (component.many()) {
      property.put("type", "array");
      property.put("items", value);
    } else {
      property.putAll(value);
    }
    return property;
  }

  private Map<String, Object> value(FormShape.Part part) {
    FormComponent component = part.component();
    return switch (component.kind()) {
      case TEXT, CITATION, LOCALITY -> text();
      case FLAG -> map("type", "boolean");
      case COUNT -> whole(0, Integer.MAX_VALUE);
      case POSITIVE -> whole(1, Integer.MAX_VALUE);
      case AMOUNT -> amount();
      case SIGNED_AMOUNT -> whole(-Long.MAX_VALUE, Long.MAX_VALUE);
      case DAY -> pattern("^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
      case MONTH -> pattern("^[1-9]\\d{3}-(0[1-9]|1[0-2])$");
      case YEAR -> map("anyOf", List.of(whole(1000, 9999), pattern("^[1-9]\\d{3}$")));
      case PERIOD ->
          map("anyOf", List.of(whole(1000, 9999), pattern("^[1-9]\\d{3}(" + PART_OF_YEAR + ")?$")));
      case SHARE -> pattern("^\\d+(\\.\\d+)?%?$");
      case FACTOR -> pattern("^\\d+(\\.\\d+)?$");
      case CHOICE -> choices(component.choices());
      case FORM -> reference(part.held());
      case ITEM -> map("anyOf", List.of(choices(component.choices()), reference(part.held())));
      case ANSWER -> map("type", List.of("boolean", "integer", "string", "object"));
    };
  }

  private static Map<String, Object> choices(List<Choice> choices) {
    Map<String, Object> schema = map("enum", choices.stream().map(Choice::name).toList());
    schema.put(
        "$comment",
        String.join(
            "; ",
            choices.stream()
                .map(
                    one ->
                        one.name()
                            + ": "
                            + FieldWords.of(one, Language.VIETNAMESE)
                            + " / "
                            + FieldWords.of(one, Language.ENGLISH))
                .toList()));
    return schema;
  }

  private static Map<String, Object> text() {
    return pattern("\\S");
  }

  private static Map<String, Object> amount() {
    return whole(0, Long.MAX_VALUE);
  }

  private static Map<String, Object> whole(long least, long most) {
    Map<String, Object> schema = map("type", "integer");
    schema.put("minimum", least);
    schema.put("maximum", most);
    return schema;
  }

  private static Map<String, Object> pattern(String pattern) {
    Map<String, Object> schema = map("type", "string");
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }
}
