package vn.khuyencong.examples.document;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import vn.khuyencong.place.Locality;

/** Reads a locality from its id, as the list of the document resolves it. */
final class LocalityById extends StdDeserializer<Locality> {
  private final Map<String, Locality> localities;

  LocalityById(Map<String, Locality> localities) {
    super(Locality.class);
    this.localities = localities;
  }

  @Override
  public Locality deserialize(JsonParser input, DeserializationContext context) {
    if (!input.hasToken(JsonToken.VALUE_STRING)) {
      throw new IllegalArgumentException("must be the id of a locality, in quotes");
    }
    Locality locality = localities.get(input.getString());
    if (locality == null) {
      throw new IllegalArgumentException("locality must be in the list: " + input.getString());
    }
    return locality;
  }
}
