package vn.khuyencong.law.book;

import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() throws Exception {
    var out = new StringBuilder();
    for (var m : LawMap.all())
      out.append(m.status())
          .append('\t')
          .append(Clauses.key(m.clause()))
          .append('\t')
          .append(m.entries().stream().map(e -> e.id()).toList())
          .append('\t')
          .append(m.openPoints().stream().map(p -> p.id()).toList())
          .append('\n');
    var known = LawMap.all().stream().map(MappedClause::clause).toList();
    for (var e : RuleBook.all())
      if (e.kind() != EntryKind.OPEN_POINT && !known.contains(e.citation()))
        out.append("OUTSIDE\t").append(e.id()).append('\t').append(e.citation()).append('\n');
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h6.dump"), out.toString());
    out = new StringBuilder();
    for (var p :
        new String[][] {
          {"2018-05-10", "2018-05-11"},
          {"2025-06-30", "2025-07-01"},
          {"2025-10-14", "2025-10-15"},
          {"2021-10-14", "2021-10-15"},
          {"2019-06-30", "2019-07-01"}
        }) {
      out.append("== ").append(p[0]).append('\n');
      for (var c :
          RuleBook.changesBetween(java.time.LocalDate.parse(p[0]), java.time.LocalDate.parse(p[1])))
        out.append(c.topic() + " :: " + c.in(vn.khuyencong.language.Language.ENGLISH)).append('\n');
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h6.changes"), out.toString());
  }
}
