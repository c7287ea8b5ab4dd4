package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.examples.cli.PromotionCommand;

/** The commands of the README, in its order, print what it shows. */
class ReadmeTest {
  private static final String PROMPT = "    $ ";

  private final Path folder;
  private String printed = "";

  ReadmeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith(PROMPT)) {
        commands.add(line.substring(PROMPT.length()));
        run(line.substring(PROMPT.length()));
      } else if (line.startsWith("    ") && !commands.isEmpty()) {
        assertThat(printed).as(commands.get(commands.size() - 1)).contains(line.strip());
      }
    }
    assertThat(commands).hasSizeGreaterThan(15);
  }

  private void run(String command) throws IOException {
    if (command.startsWith("sed s/")) {
      String[] words = command.split("[ /]", -1);
      Path file = folder.resolve(words[words.length - 1]);
      Files.writeString(file, Files.readString(file).replace(words[2], words[3]));
      return;
    }
    String[] redirected = command.split(" > ", -1);
    String[] words =
        Arrays.stream(redirected[0].split(" ", -1))
            .skip(1)
            .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PromotionCommand.run(out, err, words);
    assertThat(err.toString(StandardCharsets.UTF_8)).as(command).isEmpty();
    printed = out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    if (redirected.length > 1) {
      Files.writeString(folder.resolve(redirected[1]), printed);
    }
  }
}
