package org.mesaconsular.operation.internal;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** Stack traces of the log people read, without content of records. Named in the settings of the log. */
public class SparingStackTraceConverter extends ThrowableProxyConverter {

    private final SparingStackTraces traces = new SparingStackTraces();

    @Override
    protected String throwableProxyToString(IThrowableProxy fault) {
        return fault instanceof ThrowableProxy proxy
                ? System.lineSeparator() + traces.printStackTraceToString(proxy.getThrowable())
                : super.throwableProxyToString(fault);
    }
}
