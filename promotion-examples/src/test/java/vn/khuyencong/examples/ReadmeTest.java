package vn.khuyencong.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.examples.cli.PromotionCommand;

/** The commands of the README, in its order, print what it shows, whole. */
class ReadmeTest {
  private static final String PROMPT = "    $ ";

  private final Path folder;

  ReadmeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    int commands = 0;
    Iterator<String> lines = Files.readAllLines(Path.of("README.md")).iterator();
    String line = lines.next();
    while (lines.hasNext()) {
      if (!line.startsWith(PROMPT)) {
        line = lines.next();
        continue;
      }
      String command = line.substring(PROMPT.length());
      List<String> shown = new ArrayList<>();
      line = lines.next();
      while ((line.isEmpty() || line.startsWith("    ")) && !line.startsWith(PROMPT)) {
        shown.add(line.replaceFirst("^ {4}", ""));
        line = lines.next();
      }
      assertThat(printed(command)).as(command).isEqualTo(String.join("\n", shown).stripTrailing());
      commands++;
    }
    assertThat(commands).isGreaterThan(15);
  }

  /** All that {@code command} prints, as a shell runs it in the folder. */
  private String printed(String command) throws IOException {
    if (command.startsWith("sed -i s/")) {
      String[] words = command.split("[ /]", -1);
      Path file = folder.resolve(words[words.length - 1]);
      Files.writeString(file, Files.readString(file).replace(words[3], words[4]));
      return "";
    }
    String[] redirected = command.split(" > ", -1);
    String[] piped = redirected[0].split(" [|] ", -1);
    String printed = run(piped[0]);
    if (redirected.length > 1) {
      Files.writeString(folder.resolve(redirected[1]), printed);
      return "";
    }
    return (piped.length == 1 ? printed : filtered(printed, piped[1])).stripTrailing();
  }

  private static String filtered(String printed, String filter) {
    if (filter.startsWith("head -n ")) {
      long most = Long.parseLong(filter.substring("head -n ".length()));
      return printed.lines().limit(most).collect(joining("\n"));
    }
    String word = filter.replaceFirst("^grep ", "");
    return printed.lines().filter(line -> line.contains(word)).collect(joining("\n"));
  }

  private String run(String command) {
    String[] words =
        Arrays.stream(command.split(" ", -1))
            .skip(1)
            .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PromotionCommand.run(out, err, words);
    assertThat(err.toString(StandardCharsets.UTF_8)).as(command).isEmpty();
    return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }
}
