package org.mesaconsular;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_use_each_other_only_as_they_declare() {
        ApplicationModules.of(MesaConsular.class).verify();
    }
}
