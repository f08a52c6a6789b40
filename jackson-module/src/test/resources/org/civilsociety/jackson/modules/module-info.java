module org.example.directory {
  requires jakarta.validation;
  requires org.civilsociety.jackson;
  requires org.hibernate.validator;
}
