package org.civilsociety.examples.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.civilsociety.report.ProfileValidator;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads the records of requests, with everything that is wrong, and writes those of answers. */
@Component
final class RecordConverter extends AbstractHttpMessageConverter<Extensible> {

  static final String JSON_LD = "application/ld+json";

  private final ProfileValidator rules;

  RecordConverter(ProfileValidator rules) {
    super(MediaType.APPLICATION_JSON, MediaType.parseMediaType(JSON_LD));
    this.rules = rules;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Profile.class.isAssignableFrom(type) || Directory.class.isAssignableFrom(type);
  }

  /** Asks for form and advice; what is {@code Default} is left to {@code @Valid}. */
  @Override
  protected Extensible readInternal(Class<? extends Extensible> type, HttpInputMessage request)
      throws IOException {
    SizeLimit limit = type == Directory.class ? SizeLimit.DIRECTORY : SizeLimit.DOCUMENT;
    byte[] body = limit.read(request.getBody());
    ReceivedDocument document = new ReceivedDocument(body, type, limit, rules);
    document.refuseIfElsewhere();
    if (!document.advice().isValid()) {
      throw new RejectedDocumentException(document.all());
    }
    document.refuseIfHalf();
    document.keep();
    return document.advice().record().orElseThrow();
  }

  @Override
  protected void writeInternal(Extensible record, HttpOutputMessage answer) throws IOException {
    MediaType type = answer.getHeaders().getContentType();
    OutputStream body = answer.getBody();
    if (MediaType.parseMediaType(JSON_LD).equalsTypeAndSubtype(type)) {
      body.write(jsonLd(record).result().getBytes(StandardCharsets.UTF_8));
    } else {
      DocumentWriter.canonical().write(record, body);
    }
  }

  private static Conversion<String> jsonLd(Extensible record) {
    return record instanceof Directory directory
        ? SchemaOrg.write(directory)
        : SchemaOrg.write((Profile) record);
  }
}
