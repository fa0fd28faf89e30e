package dev.mockroom.shared.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says which place of the navigation a screen belongs to, where its address does not lie below that place's own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {

    /// The place's address, without a leading slash.
    String value();
}
