package vn.khuyencong.examples.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one way JSON is read here: nothing is converted, guessed or dropped, and nothing is read
 * without a limit. A list left out is empty, an optional value left out is absent, anything else
 * left out is an error.
 */
final class StrictJson {
  /** Longest document, in bytes. */
  static final long LONGEST_DOCUMENT = 64L * 1024 * 1024;

  private static final int LONGEST_TEXT = 100_000;
  private static final int DEEPEST = 50;

  /** Reads the records of the library. */
  static final JsonMapper MAPPER = mapper();

  private StrictJson() {}

  private static JsonMapper mapper() {
    return JsonMapper.builder(factory())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfigDefaults(config -> refuse(config, CoercionInputShape.EmptyString))
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                refuse(
                    config,
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean))
        .changeDefaultNullHandling(handling -> JsonSetter.Value.forValueNulls(Nulls.FAIL))
        .withConfigOverride(List.class, type -> type.setNullHandling(emptyIfAbsent()))
        .withConfigOverride(Set.class, type -> type.setNullHandling(emptyIfAbsent()))
        .withConfigOverride(Optional.class, type -> type.setNullHandling(emptyIfAbsent()))
        .addModule(days())
        .build();
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(LONGEST_DOCUMENT)
                .maxStringLength(LONGEST_TEXT)
                .maxNestingDepth(DEEPEST)
                .build())
        .build();
  }

  private static SimpleModule days() {
    return new SimpleModule("days")
        .addDeserializer(
            LocalDate.class,
            new IsoText<>(LocalDate.class, LocalDate::parse, "a day such as \"2022-12-31\""))
        .addDeserializer(
            YearMonth.class,
            new IsoText<>(YearMonth.class, YearMonth::parse, "a month such as \"2022-01\""))
        .addDeserializer(Year.class, new IsoText<>(Year.class, Year::parse, "a year such as 2022"));
  }

  private static JsonSetter.Value emptyIfAbsent() {
    return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  }

  private static void refuse(MutableCoercionConfig config, CoercionInputShape... shapes) {
    for (CoercionInputShape shape : shapes) {
      config.setCoercion(shape, CoercionAction.Fail);
    }
  }
}
