package vn.khuyencong.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The twelve conditions in Drools: the executable model, one stateless session for all requests.
 */
public final class DroolsEngine {
  private final StatelessKieSession session;

  /** Compiles the rules. */
  public DroolsEngine() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/beneficiary.drl", rules());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.WARNING, Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    this.session =
        services
            .newKieContainer(builder.getKieModule().getReleaseId())
            .getKieBase()
            .newStatelessKieSession();
  }

  /** The conditions that are met, by the bits of {@link vn.khuyencong.floor.Floor}. */
  public int met(Sheet sheet) {
    session.execute(sheet.cleared());
    return sheet.met();
  }

  private static String rules() {
    try (InputStream file =
        Objects.requireNonNull(DroolsEngine.class.getResourceAsStream("beneficiary.drl"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
