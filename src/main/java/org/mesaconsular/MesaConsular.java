package org.mesaconsular;

import java.time.Clock;
import org.mesaconsular.operation.Commands;
import org.mesaconsular.operation.DataFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The portal. */
@SpringBootApplication
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
public class MesaConsular {

    public static void main(String[] arguments) {
        if (Commands.asked(arguments)) {
            System.exit(Commands.run(arguments));
        }
        var portal = new SpringApplication(MesaConsular.class);
        portal.addListeners(new DataFolder());
        portal.run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
