package vn.khuyencong.examples.cli;

import picocli.CommandLine.Option;

/** The option by which a user says of all facilities that they have nothing unusual. */
final class UnusualOption {
  @Option(
      names = "--nothing-unusual",
      description = {
        "Takes as no what is not stated of facilities and opens another route only:",
        "cleaner and sustainable production, cluster investment, promotion services, artisan.",
        "Coi như không có, nếu chưa nêu: sản xuất sạch hơn, sản xuất và tiêu dùng bền vững,",
        "đầu tư hạ tầng cụm công nghiệp, dịch vụ khuyến công, nghệ nhân."
      })
  boolean nothingUnusual;
}
