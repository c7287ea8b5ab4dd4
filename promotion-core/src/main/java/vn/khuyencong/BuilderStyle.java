package vn.khuyencong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How builders are generated. Of source retention, so that nobody who compiles against the library
 * needs the generator.
 */
@Value.Style(allowedClasspathAnnotations = Override.class, jdkOnly = true)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface BuilderStyle {}
