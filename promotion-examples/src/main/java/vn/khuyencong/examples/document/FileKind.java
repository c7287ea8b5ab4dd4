package vn.khuyencong.examples.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.Nearest;
import vn.khuyencong.document.SettlementForm;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The kinds of files that the command reads. */
public enum FileKind implements Named {
  FACILITY("cơ sở đề nghị hỗ trợ", "facilities", DocumentForm.class, "facilities"),
  PROJECT("đề án", "projects", DocumentForm.class, "projects"),
  FILE("hồ sơ đề án", "files of projects", DocumentForm.class, "files"),
  NETWORK("mạng lưới cộng tác viên", "collaborator networks", DocumentForm.class, "networks"),
  PLAN("kế hoạch năm", "plan of a year", DocumentForm.class, "plan"),
  PROGRAM("chương trình nhiều năm", "programme of some years", DocumentForm.class, "program"),
  RESULTS("kết quả hoạt động khuyến công", "results of projects", DocumentForm.class, "results"),
  WORK("công việc của cộng tác viên", "work of collaborators", DocumentForm.class, "work"),
  TABLE("mức chi của tỉnh", "ceilings of a province", CeilingTableForm.class, "rows"),
  AREAS("danh mục địa bàn", "list of areas", AreasForm.class, "areas"),
  LOCALITIES(
      "danh mục đơn vị hành chính", "list of localities", LocalitiesForm.class, "localities"),
  SETTLEMENT("câu trả lời cho điểm mở", "answers to open points", SettlementForm.class, "");

  /** Kinds that are told by a field; localities stand beside the fields of others too. */
  private static final List<FileKind> SUBJECTS =
      List.of(RESULTS, WORK, PLAN, PROGRAM, PROJECT, FILE, NETWORK, FACILITY, TABLE, AREAS);

  private final Term words;
  private final Class<?> form;
  private final String field;

  FileKind(String vi, String en, Class<?> form, String field) {
    this.words = Term.of(vi, en);
    this.form = form;
    this.field = field;
  }

  @Override
  public Term words() {
    return words;
  }

  /** The form that such a file holds, or a list of, {@link #isList()}. */
  public Class<?> form() {
    return form;
  }

  /** The field that such a file has and others have not. */
  public String field() {
    return field;
  }

  /** Whether such a file is a list of its forms. */
  public boolean isList() {
    return this == SETTLEMENT;
  }

  /** What the command calls it, "facility". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the command calls all of them. */
  public static String codes() {
    return String.join(", ", List.of(values()).stream().map(FileKind::code).toList());
  }

  /**
   * The kind of {@code text}, by the fields it has, else by a field of nearly such a name; of the
   * document, if none tells.
   */
  static FileKind of(JsonValue text) {
    if (text instanceof JsonValue.Items) {
      return SETTLEMENT;
    }
    Set<String> fields =
        text instanceof JsonValue.Members members ? members.fields().keySet() : Set.of();
    if (fields.contains("point") && fields.contains("answer")) {
      return SETTLEMENT;
    }
    return with(SUBJECTS, fields)
        .or(() -> with(SUBJECTS, nearest(SUBJECTS, without(LOCALITIES.field, fields))))
        .or(() -> with(List.of(LOCALITIES), fields))
        .or(() -> with(List.of(LOCALITIES), nearest(List.of(LOCALITIES), fields)))
        .orElse(FACILITY);
  }

  private static Optional<FileKind> with(List<FileKind> kinds, Collection<String> fields) {
    return kinds.stream().filter(kind -> fields.contains(kind.field)).findFirst();
  }

  private static List<String> without(String field, Collection<String> fields) {
    return fields.stream().filter(one -> !one.equals(field)).toList();
  }

  /** The fields that tell one of {@code kinds} which are nearest to {@code fields}. */
  private static List<String> nearest(List<FileKind> kinds, Collection<String> fields) {
    List<String> telling = kinds.stream().map(FileKind::field).toList();
    return fields.stream().flatMap(field -> Nearest.to(field, telling).stream()).toList();
  }

  /** The lists that {@code text} holds, by their names, with how long each is. */
  static Map<String, Integer> counts(JsonValue text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (text instanceof JsonValue.Items items) {
      counts.put("", items.values().size());
    }
    if (text instanceof JsonValue.Members members) {
      members
          .fields()
          .forEach(
              (name, value) -> {
                if (value instanceof JsonValue.Items items) {
                  counts.put(name, items.values().size());
                } else if (name.equals("plan") || name.equals("program")) {
                  counts(value).forEach((list, size) -> counts.put(name + "." + list, size));
                }
              });
    }
    return counts;
  }
}
