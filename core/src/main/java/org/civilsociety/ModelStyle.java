package org.civilsociety;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the model's interfaces become immutable types. */
@Target(ElementType.PACKAGE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    jdkOnly = true,
    jakarta = true,
    depluralize = true,
    depluralizeDictionary = "address:addresses",
    defaults = @Value.Immutable(lazyhash = true),
    deferCollectionAllocation = true,
    unsafeDefaultAndDerived = true,
    underrideToString = "summary",
    allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}
