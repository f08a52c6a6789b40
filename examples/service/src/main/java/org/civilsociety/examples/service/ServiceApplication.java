package org.civilsociety.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.ApplicationPidFileWriter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the service. {@link Rejections} answers errors, instead of pages of the framework. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class ServiceApplication {

  /** Made by the framework. */
  public ServiceApplication() {}

  /**
   * Starts the service, which runs until it is interrupted. It ends with status 1 where it cannot
   * start, as when another one has its data open.
   *
   * @param arguments settings, such as {@code --server.port=8081} and {@code --service.data=data}
   */
  public static void main(String[] arguments) {
    ApplicationPidFileWriter process = new ApplicationPidFileWriter();
    process.setTriggerEventType(ApplicationReadyEvent.class);
    SpringApplication application = new SpringApplication(ServiceApplication.class);
    application.addListeners(new DataInUse(), process);
    application.run(arguments);
  }
}
