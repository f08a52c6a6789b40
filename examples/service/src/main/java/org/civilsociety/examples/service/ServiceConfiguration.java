package org.civilsociety.examples.service;

import java.util.List;
import java.util.Locale;
import org.civilsociety.report.ProfileValidator;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the framework cannot know by itself. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

  /** Tells what is wrong, of a directory record by record, a thousand findings at most. */
  @Bean
  ProfileValidator profileValidator() {
    return ProfileValidator.create();
  }

  /**
   * Lets {@code @Valid} stop at the first violation, since the report tells all of them: a large
   * document in which everything is wrong would fill the memory with violations.
   */
  @Bean
  ValidationConfigurationCustomizer stopAtFirstViolation() {
    return configuration -> configuration.addProperty("hibernate.validator.fail_fast", "true");
  }

  /** Chooses the first language of the client that the library speaks, or English. */
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
    languages.setDefaultLocale(Locale.ENGLISH);
    languages.setSupportedLocales(
        List.of(
            Locale.ENGLISH,
            Locale.forLanguageTag("ar"),
            Locale.FRENCH,
            Locale.forLanguageTag("es")));
    return languages;
  }

  /** Leaves slashes in the ids of records encoded, so that an id is one segment of a path. */
  @Bean
  TomcatConnectorCustomizer idsWithSlashes() {
    return connector -> {
      connector.setEncodedSolidusHandling("passthrough");
      connector.setEncodedReverseSolidusHandling("passthrough");
    };
  }

  /** Tells clients when a record is the one that they have. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> records =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    records.addUrlPatterns("/organizations/*", "/directories/*");
    return records;
  }
}
