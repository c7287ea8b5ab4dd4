package vn.khuyencong.support;

import java.util.Optional;

/**
 * One thing that is wrong with the rows of a table together.
 *
 * @param path where, "rows[3].item"
 * @param rule what is asked there
 * @param value what is written there
 * @param nearest the known name that is nearest to it, if one is near
 * @param message the same as a sentence, which names the table
 */
public record TableProblem(
    String path, TableRule rule, String value, Optional<String> nearest, String message) {}
