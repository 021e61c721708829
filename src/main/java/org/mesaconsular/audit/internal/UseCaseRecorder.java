package org.mesaconsular.audit.internal;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names the act that a thread carries out and records refusals and readings. Stands outside the transaction of the
 * service, so that a refusal is kept though the transaction rolls back.
 */
@Aspect
@Component
@Order(UseCaseRecorder.OUTSIDE_TRANSACTIONS)
class UseCaseRecorder {

    static final int OUTSIDE_TRANSACTIONS = 0;

    private final ActRecorder acts;
    private final ReadRecorder reads;

    UseCaseRecorder(ActRecorder acts, ReadRecorder reads) {
        this.acts = acts;
        this.reads = reads;
    }

    @Around(
            "within(org.mesaconsular..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))")
    @Nullable
    Object record(ProceedingJoinPoint call) throws Throwable {
        if (CurrentAct.underWay()) {
            return call.proceed();
        }
        CurrentAct.begin(nameOf(call));
        try {
            var answer = call.proceed();
            reads.recordNoticed();
            return answer;
        } catch (Refusal refusal) {
            acts.record(refusal);
            throw refusal;
        } finally {
            reads.forget();
            CurrentAct.end();
        }
    }

    /** {@code ActionService.answer} becomes {@code Action.answer}. */
    private static String nameOf(ProceedingJoinPoint call) {
        var type = call.getSignature().getDeclaringType().getSimpleName();
        return type.replaceAll("Service$", "") + "." + call.getSignature().getName();
    }
}
