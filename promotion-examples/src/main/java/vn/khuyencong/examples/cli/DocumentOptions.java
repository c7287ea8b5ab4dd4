package vn.khuyencong.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.ComparisonExample;
import vn.khuyencong.examples.document.FollowedSites;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.examples.document.Usable;

/** The plan document that a user names, and what is added to its law. */
final class DocumentOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON plan document; without it, the network of Long An in 2022.")
  Optional<Path> file = Optional.empty();

  @Mixin PlacesOptions places = new PlacesOptions();

  @Mixin UnusualOption unusual = new UnusualOption();

  @Mixin LawOptions laws = new LawOptions();

  /**
   * What {@code answer} makes of the document and its law, which is that of {@code asOf} if given;
   * an error names the file. Subjects in which something is wrong are left out.
   */
  <R> Usable<R> answer(
      Optional<LocalDate> asOf, BiFunction<PlanDocument, PromotionLaw, Usable<R>> answer) {
    JsonInput input = file.map(JsonInput::file).orElseGet(ComparisonExample::sample);
    Usable<PlanDocument> read = PlanDocumentReader.readUsable(input, places.places(laws, input));
    PromotionLaw law = laws.on(asOf, read.value().asOf(), input);
    return input.naming(
        () ->
            read.then(
                document ->
                    answer.apply(
                        FollowedSites.on(
                            law.day(),
                            unusual.nothingUnusual ? document.assumingNothingUnusual() : document),
                        law)));
  }
}
