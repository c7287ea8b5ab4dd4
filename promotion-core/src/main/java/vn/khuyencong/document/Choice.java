package vn.khuyencong.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.language.Named;

/**
 * A name that a document may choose.
 *
 * @param name the name, as the document writes it
 * @param vi what it stands for, in Vietnamese; the name itself if it has no term
 * @param en the same in English
 */
public record Choice(String name, String vi, String en) {

  static List<Choice> of(Enum<?>[] constants) {
    return Stream.of(constants).map(Choice::of).collect(toImmutableList());
  }

  private static Choice of(Enum<?> constant) {
    return constant instanceof Named term
        ? new Choice(constant.name(), term.vi(), term.en())
        : new Choice(constant.name(), constant.name(), constant.name());
  }
}
