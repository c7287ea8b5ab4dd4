package vn.khuyencong.examples.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A JSON text with a name for messages: a file, or a resource that comes with the program.
 *
 * @param name what messages call it
 * @param content where its bytes come from
 */
public record JsonInput(String name, Content content) {

  /** Where bytes come from. */
  @FunctionalInterface
  public interface Content {

    /** The bytes, from the start. */
    InputStream open() throws IOException;
  }

  /** The file {@code path}; one longer than the limit is refused unread. */
  public static JsonInput file(Path path) {
    return new JsonInput(path.toString(), () -> openFile(path));
  }

  /** The resource {@code resource} beside {@code owner}. */
  public static JsonInput resource(Class<?> owner, String resource) {
    return new JsonInput(
        resource,
        () -> {
          InputStream stream = owner.getResourceAsStream(resource);
          if (stream == null) {
            throw new NoSuchFileException(resource);
          }
          return stream;
        });
  }

  /** What {@code work} gives; an error names this input. */
  public <T> T naming(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnusableInputException e) {
      throw e.in(name);
    }
  }

  /** The whole text. */
  JsonText text() {
    try (InputStream stream = content.open()) {
      return JsonTextReader.read(stream);
    } catch (NoSuchFileException e) {
      throw new UnusableInputException("", "file must exist");
    } catch (IOException e) {
      throw new UnusableInputException("", "file must be readable: " + e.getMessage());
    }
  }

  private static InputStream openFile(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new UnusableInputException("", "file must not be a directory");
    }
    long size = Files.size(path);
    if (size > JsonTextReader.LONGEST_DOCUMENT) {
      throw new UnusableInputException(
          "",
          "file must not be longer than " + JsonTextReader.LONGEST_DOCUMENT + " bytes: " + size);
    }
    return Files.newInputStream(path);
  }
}
