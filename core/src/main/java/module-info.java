/**
 * The model of civil-society organizations and its validation rules.
 *
 * <p>{@code org.civilsociety.internal} is open to whichever validation provider the application
 * brings.
 */
@SuppressWarnings("module") // the other module of this library is compiled after this one
module org.civilsociety.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.civilsociety;
  exports org.civilsociety.constraints;
  exports org.civilsociety.reconciliation;
  exports org.civilsociety.reconciliation.candidates;
  exports org.civilsociety.report;
  exports org.civilsociety.validation;
  exports org.civilsociety.value;
  exports org.civilsociety.internal to
      org.civilsociety.jackson;

  opens org.civilsociety.internal;
}
