package org.mesaconsular;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MesaConsular {
    public static void main(String[] args) {
        SpringApplication.run(MesaConsular.class, args);
    }
}
