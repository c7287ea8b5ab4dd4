/**
 * Receipts: a decision on paper, to be replayed years later.
 *
 * <p>Start at {@link vn.khuyencong.receipt.Receipt}; {@link vn.khuyencong.receipt.Verification}
 * says whether one still holds. The law is given as values ({@link
 * vn.khuyencong.receipt.ReceiptGrounds}), so the package knows no law.
 *
 * <p>The text of a receipt is UTF-8 with line feeds, digits are ASCII, money is in đồng:
 *
 * <pre>
 * receipt  = "khuyencong receipt 1" LF head LF section{6} "sha256 = " digest LF
 * head     = "day = " date LF "library = " version LF "kind = " name LF "outcome = " name LF
 * section  = "[" label "] " digest LF line* LF
 * line     = key " = " literal LF
 * key      = one or more characters, neither white space nor "="
 * literal  = text | number | percent | date | year | month | days | name | "true" | "false"
 *          | list | group | shared
 * text     = quote (character | backslash (backslash | quote | "u" hex hex hex hex))* quote
 * number   = ["-"] digit+ ["." digit+]          percent = number "%"
 * date     = yyyy-mm-dd     year = yyyy     month = yyyy-mm
 * days     = (date | "..") "/" (date | "..")
 * name     = a constant of this library, such as SATISFIED
 * list     = "[" [literal (", " literal)*] "]"
 * group    = "{}" | "{" digit+ "}"
 * shared   = "@" key
 * digest   = 64 lower-case hexadecimal digits
 * </pre>
 *
 * <p>The digest of a section is SHA-256 over its lines, that of the receipt over all before its
 * last line. The sections are those of {@link vn.khuyencong.receipt.SectionName}, in that order. Of
 * a text the controls, the ends of lines and halves of surrogate pairs are written by number.
 *
 * <p>A fact stands under the path of its components, {@code facility.sites[0].unit.id}. A fact that
 * is not known has no line; "{}" says that a value of several facts is given, "{2}" that there are
 * two, and "@" that it equals the one at that path. Sets are sorted by their literals, so are the
 * entries of the rule book and the settlements by id; everything else keeps its order.
 */
@NullMarked
package vn.khuyencong.receipt;

import org.jspecify.annotations.NullMarked;
