package org.civilsociety.examples.service;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.civilsociety.report.CompiledValidator;
import org.civilsociety.report.ProfileValidator;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

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

  /** Lets {@code @Valid} be quick about what is valid; of all else the answer is the same. */
  @Bean
  WebMvcConfigurer compiledRules(Validator validator) {
    return new WebMvcConfigurer() {
      @Override
      public SpringValidatorAdapter getValidator() {
        return new SpringValidatorAdapter(CompiledValidator.of(validator));
      }
    };
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

  /** Answers by problem details where the server would by a page of its own. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverErrors(
      Problems problems, LocaleResolver languages, JsonMapper mapper) {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              StandardHost host = (StandardHost) context.getParent();
              host.setErrorReportValveClass("");
              Stream.of(host.getPipeline().getValves())
                  .filter(ErrorReportValve.class::isInstance)
                  .forEach(host.getPipeline()::removeValve);
              host.getPipeline().addValve(new ServerErrors(problems, languages, mapper));
            });
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
