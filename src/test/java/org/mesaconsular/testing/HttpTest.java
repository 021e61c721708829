package org.mesaconsular.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Like {@link ServiceTest}, with the portal started on a free port, to be asked by {@link Caller}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // without a bundle and without the server that makes one: there are no screens to ask for
        properties = "vaadin.productionMode=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Fixtures.class, Probe.class, PartsOnEveryPage.class, ToldActs.class})
@Tag("service")
public @interface HttpTest {}
