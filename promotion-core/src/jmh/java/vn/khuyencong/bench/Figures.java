package vn.khuyencong.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The medians of a run of the benchmarks, by name: "AssessBenchmark.passing". */
final class Figures {
  private final Map<String, Double> nanos = new LinkedHashMap<>();
  private final Map<String, Double> bytes = new LinkedHashMap<>();
  private final Properties processes = new Properties();
  private final String jvm;
  private final int forks;

  /** Those in {@code directory}. */
  Figures(Path directory) throws IOException {
    JsonNode runs = new JsonMapper().readTree(Files.readString(directory.resolve("jmh.json")));
    for (JsonNode run : runs) {
      String name = name(run);
      nanos.put(name, median(run.get("primaryMetric")));
      bytes.put(name, median(run.get("secondaryMetrics").get("gc.alloc.rate.norm")));
    }
    this.jvm = runs.get(0).get("vmName").asString() + " " + runs.get(0).get("vmVersion").asString();
    this.forks = runs.get(0).get("forks").asInt();
    try (InputStream in = Files.newInputStream(directory.resolve("cold-start.properties"))) {
      processes.load(in);
    }
  }

  /** Every benchmark, with its parameter: "GrowthBenchmark.reviewOfProject 10". */
  List<String> names() {
    return List.copyOf(nanos.keySet());
  }

  double nanos(String name) {
    return known(nanos, name);
  }

  double bytes(String name) {
    return known(bytes, name);
  }

  /** A figure of whole processes, or the size of the jar. */
  double process(String name) {
    return Double.parseDouble(processes.getProperty(name));
  }

  String jvm() {
    return jvm;
  }

  int forks() {
    return forks;
  }

  private static double known(Map<String, Double> figures, String name) {
    Double figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("no benchmark " + name + ": " + figures.keySet());
    }
    return figure;
  }

  private static String name(JsonNode run) {
    String name = run.get("benchmark").asString().replace("vn.khuyencong.bench.", "");
    JsonNode params = run.get("params");
    if (params == null) {
      return name;
    }
    StringBuilder full = new StringBuilder(name);
    params.properties().forEach(entry -> full.append(' ').append(entry.getValue().asString()));
    return full.toString();
  }

  /** The median of the iterations of all forks. */
  private static double median(JsonNode metric) {
    List<Double> values = new ArrayList<>();
    for (JsonNode fork : metric.get("rawData")) {
      for (JsonNode value : fork) {
        values.add(value.asDouble());
      }
    }
    Collections.sort(values);
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }
}
