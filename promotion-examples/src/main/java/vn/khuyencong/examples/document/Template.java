package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.document.Choice;
import vn.khuyencong.document.FormComponent;
import vn.khuyencong.document.FormKind;
import vn.khuyencong.language.Language;

/**
 * A sample of a kind of file to write one's own from: valid as it is, with a comment in both
 * languages on each field, its unit and what can be chosen. Fields that the sample does not use
 * stand in it as comments.
 */
public final class Template {
  private final List<String> lines = new ArrayList<>();
  private final Set<Object> explained = new HashSet<>();

  private Template() {}

  /** The template of files of {@code kind}. */
  public static String of(FileKind kind) {
    JsonInput sample = JsonInput.resource(Template.class, "templates/" + kind.code() + ".json");
    Template template = new Template();
    template.lines.add("// " + kind.vi() + " / " + kind.en());
    template.lines.add(
        "// Mỗi dòng // \"…\" là một trường không bắt buộc: bỏ dấu // để dùng. / Each line // \"…\""
            + " is a field that can be left out: take off the // to use it.");
    JsonValue root = sample.naming(sample::text).root();
    if (root instanceof JsonValue.Items items) {
      template.items("", "", items, kind.form());
    } else {
      template.members("", "", (JsonValue.Members) root, kind.form());
    }
    return String.join("\n", template.lines) + "\n";
  }

  private void members(String indent, String start, JsonValue.Members value, Class<?> form) {
    lines.add(indent + start + "{");
    String inner = indent + "  ";
    boolean first = explained.add(form);
    if (indent.isEmpty() && !FormShape.of(form).parts().containsKey(FileHead.VERSION)) {
      lines.add(
          inner
              + "// "
              + FieldWords.ofHead(FileHead.VERSION, Language.VIETNAMESE)
              + " / "
              + FieldWords.ofHead(FileHead.VERSION, Language.ENGLISH));
      lines.add(inner + "\"" + FileHead.VERSION + "\": " + FileHead.VERSIONS.get(0) + ",");
    }
    for (FormShape.Part part : FormShape.of(form).parts().values()) {
      String name = part.component().name();
      JsonValue held = value.fields().get(name);
      if (held == null && first) {
        unused(inner + "// ", form, part);
      } else if (held != null) {
        if (first) {
          explain(inner, form, part);
        }
        value(inner, "\"" + name + "\": ", held, part.held());
      }
    }
    lines.add(indent + "}" + (indent.isEmpty() ? "" : ","));
  }

  private void items(String indent, String start, JsonValue.Items items, Class<?> held) {
    if (items.values().stream().noneMatch(one -> one instanceof JsonValue.Members)) {
      lines.add(
          indent
              + start
              + "["
              + String.join(", ", items.values().stream().map(Template::plain).toList())
              + "],");
      return;
    }
    lines.add(indent + start + "[");
    items.values().forEach(one -> value(indent + "  ", "", one, held));
    lines.add(indent + "]" + (indent.isEmpty() ? "" : ","));
  }

  private void value(String indent, String start, JsonValue value, Class<?> held) {
    if (value instanceof JsonValue.Members members) {
      members(indent, start, members, held);
    } else if (value instanceof JsonValue.Items items) {
      items(indent, start, items, held);
    } else {
      lines.add(indent + start + plain(value) + ",");
    }
  }

  /** A field that the sample does not use, as a comment. */
  private void unused(String indent, Class<?> form, FormShape.Part part) {
    explain(indent.replaceFirst("// $", ""), form, part);
    FormComponent component = part.component();
    String start = "\"" + component.name() + "\": " + (component.many() ? "[" : "");
    String end = (component.many() ? "]" : "") + ",";
    if (component.kind() != FormKind.FORM) {
      lines.add(indent + start + example(component) + end);
    } else if (!explained.add(part.held())) {
      lines.add(indent + start + "{}" + end + " // { như trên / as above }");
    } else {
      lines.add(indent + start + "{");
      FormShape.of(part.held())
          .parts()
          .values()
          .forEach(inner -> unused(indent + "  ", part.held(), inner));
      lines.add(indent + "}" + end);
    }
  }

  private void explain(String indent, Class<?> form, FormShape.Part part) {
    FormComponent component = part.component();
    String vi = words(form, component, Language.VIETNAMESE);
    String en = words(form, component, Language.ENGLISH);
    lines.add(indent + "// " + vi + " / " + en);
    if (!component.choices().isEmpty() && explained.add(component.choices())) {
      for (Choice choice : component.choices()) {
        String nameVi = FieldWords.of(choice, Language.VIETNAMESE);
        String nameEn = FieldWords.of(choice, Language.ENGLISH);
        lines.add(indent + "//   " + choice.name() + ": " + nameVi + " / " + nameEn);
      }
    }
  }

  private static String words(Class<?> form, FormComponent component, Language language) {
    String how = FieldWords.of(component.kind(), language);
    String what = FieldWords.of(form, component.name(), language);
    String needed = language == Language.VIETNAMESE ? " [bắt buộc]" : " [must be given]";
    return what + (how.isEmpty() ? "" : " (" + how + ")") + (component.required() ? needed : "");
  }

  private static String example(FormComponent component) {
    return switch (component.kind()) {
      case FLAG -> "true";
      case COUNT, POSITIVE -> "1";
      case AMOUNT, SIGNED_AMOUNT -> "100000000";
      case YEAR -> "2024";
      case DAY -> "\"2024-06-01\"";
      case MONTH -> "\"2024-06\"";
      case PERIOD -> "\"2024-Q3\"";
      case SHARE -> "\"50%\"";
      case FACTOR -> "\"1.2\"";
      case CITATION -> "\"123/QĐ-UBND\"";
      case LOCALITY -> "\"xa-mau\"";
      case CHOICE, ITEM -> "\"" + component.choices().get(0).name() + "\"";
      case TEXT, FORM, ANSWER -> "\"…\"";
    };
  }

  private static String plain(@Nullable JsonValue value) {
    return value instanceof JsonValue.Text text
        ? "\"" + text.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : value == null ? "" : value.shown();
  }
}
