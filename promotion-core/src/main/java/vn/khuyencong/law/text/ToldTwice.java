package vn.khuyencong.law.text;

import vn.khuyencong.language.Term;

/**
 * One fact that two parts of a file tell.
 *
 * @param path where the first stands
 * @param fact what it is
 * @param stated what stands there
 * @param told what the rest of the file tells of it
 */
public record ToldTwice(String path, Term fact, Object stated, Object told) {}
