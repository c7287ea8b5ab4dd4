/** The door to the library: {@link vn.khuyencong.PromotionLaw}, the law in force on a day. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class, jdkOnly = true)
package vn.khuyencong;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
