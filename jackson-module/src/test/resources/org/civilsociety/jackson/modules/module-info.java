module org.example.directory {
  requires org.civilsociety.jackson;
}
