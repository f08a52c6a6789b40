package org.civilsociety.jackson.schemaorg;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * A JSON-LD processor that knows as much of the context of schema.org as matters here, and fetches
 * nothing.
 */
final class JsonLdProcessor {

  static final String VOCABULARY = "https://schema.org/";
  static final String PAGE = "https://example.org/page";

  private static final String CONTEXT =
      """
      {"@context": {
        "type": "@type",
        "id": "@id",
        "@vocab": "https://schema.org/",
        "schema": "https://schema.org/",
        "url": {"@id": "schema:url", "@type": "@id"},
        "sameAs": {"@id": "schema:sameAs", "@type": "@id"},
        "foundingDate": {"@id": "schema:foundingDate", "@type": "Date"},
        "dissolutionDate": {"@id": "schema:dissolutionDate", "@type": "Date"},
        "startDate": {"@id": "schema:startDate", "@type": "Date"},
        "endDate": {"@id": "schema:endDate", "@type": "Date"}
      }}
      """;

  private static final DocumentLoader LOADER =
      (address, options) -> {
        if (!address.toString().equals("https://schema.org")) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
        }
        return document(CONTEXT);
      };

  private JsonLdProcessor() {}

  static JsonObject parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  static JsonArray expand(String json) throws JsonLdError {
    return JsonLd.expand(document(json)).loader(LOADER).base(PAGE).get();
  }

  /** All nodes in one list, each with an id, and references to them. */
  static JsonArray flatten(String json) throws JsonLdError {
    return JsonLd.flatten(document(json)).loader(LOADER).base(PAGE).get().asJsonArray();
  }

  private static Document document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }
}
