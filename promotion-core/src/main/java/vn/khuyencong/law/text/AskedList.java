package vn.khuyencong.law.text;

import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.language.Term;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;

/**
 * A member of a list of the law, such as a sector: what the law says of it is found by asking, on
 * every day of change.
 *
 * @param id stable id, to which the rule book adds the first day of each answer
 * @param name the member, for a reader
 * @param ask asks the law of a day; absent on days on which the member is not there
 */
public record AskedList(String id, Term name, Function<Context, Optional<Finding>> ask) {}
