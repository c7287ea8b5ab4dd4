/**
 * Reading of JSON documents: {@link vn.khuyencong.examples.document.PlanDocumentReader} for plans,
 * {@link vn.khuyencong.examples.document.SettlementReader} for answers to open points. The records
 * of the library are read as they are; anything that is unknown, missing, null, doubled or of
 * another type is an error that names its place.
 */
@NullMarked
package vn.khuyencong.examples.document;

import org.jspecify.annotations.NullMarked;
