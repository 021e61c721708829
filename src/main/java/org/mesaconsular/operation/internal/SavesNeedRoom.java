package org.mesaconsular.operation.internal;

import java.sql.SQLException;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.annotation.Pointcut;
import org.aspectj.lang.reflect.MethodSignature;
import org.h2.mvstore.MVStoreException;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refuses what a person wants to save when the disk is full, in a sentence instead of a fault. Stands outside the
 * transaction and inside the audit. The portal's own small writes, such as those of a sign-in, go on into the reserve.
 */
@Aspect
@Component
@Order(SavesNeedRoom.OUTSIDE_TRANSACTIONS)
class SavesNeedRoom {

    static final int OUTSIDE_TRANSACTIONS = 20;

    /** PostgreSQL's code for a full disk (class 53, insufficient resources). */
    private static final String DISK_FULL = "53100";

    private final RoomToSave room;

    SavesNeedRoom(RoomToSave room) {
        this.room = room;
    }

    @Pointcut(
            "within(org.mesaconsular..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))")
    void useCase() {}

    @Before("useCase()")
    void look(JoinPoint call) {
        if (Viewers.current() instanceof Viewer.Person && saves(call) && !room.isThere()) {
            throw new NoRoom();
        }
    }

    @AfterThrowing(pointcut = "useCase()", throwing = "fault")
    void say(NestedRuntimeException fault) {
        if (tellsOfFullDisk(fault)) {
            var refusal = new NoRoom();
            refusal.initCause(fault);
            throw refusal;
        }
    }

    private boolean tellsOfFullDisk(NestedRuntimeException fault) {
        return fault.getRootCause() instanceof SQLException cause
                ? DISK_FULL.equals(cause.getSQLState())
                : fault.contains(MVStoreException.class) && !room.isThere();
    }

    private static boolean saves(JoinPoint call) {
        var method = ((MethodSignature) call.getSignature()).getMethod();
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var wanted = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return wanted != null && !wanted.readOnly();
    }
}
