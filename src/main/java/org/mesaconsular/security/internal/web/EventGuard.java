package org.mesaconsular.security.internal.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Notices events for what the person cannot use: hidden or disabled components, and pages of somebody else. Flow ignores them
 * silently; a browser hardly sends them by itself, so they belong into the log and the audit.
 */
@Component
class EventGuard implements VaadinServiceInitListener {

    private static final String PAGE_ID = "v-uiId";

    /** The type of what a browser sends when somebody typed into a field. */
    private static final String VALUE = "mSync";

    private final transient ForgedEvents forged;

    EventGuard(ForgedEvents forged) {
        this.forged = forged;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new WatchedRequests());
        event.getSource().addRpcInvocationListener(new WatchedInvocations());
    }

    private void tell(String what, @Nullable VaadinRequest request) {
        forged.tell(what, Viewers.current(), request == null ? "?" : request.getRemoteAddr());
    }

    /** In place of Flow's own handler of events. */
    private final class WatchedRequests extends UidlRequestHandler {

        private static final long serialVersionUID = 1L;

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new WatchedValues();
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            if (session.getService().findUI(request) == null) {
                tell("a page that is not there: " + LogText.clean(request.getParameter(PAGE_ID)), request);
            }
            return super.synchronizedHandleRequest(session, request, response, body);
        }
    }

    /** Events within a request. */
    private final class WatchedInvocations implements RpcInvocationListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void invocationStarted(RpcInvocationEvent event) {
            var node = event.getUI().getInternals().getStateTree().getNodeById(event.getNodeId());
            var wrong = whatIsWrong(node, event.getType());
            if (wrong != null) {
                tell(wrong, VaadinRequest.getCurrent());
            }
        }
    }

    /** Values that a request brings, which Flow takes over before any event and tells no listener of. */
    private final class WatchedValues extends ServerRpcHandler {

        private static final long serialVersionUID = 1L;

        @Override
        protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest events)
                throws MessageIdSyncException {
            for (var event : events.getRpcInvocationsData()) {
                var type = event.path("type").asString("");
                var wrong = type.equals(VALUE) ? whatIsWrong(component(ui, event), type) : null;
                if (wrong != null) {
                    tell(wrong, request);
                }
            }
            super.handleRpc(ui, message, request, events);
        }
    }

    /** Null when nothing is; a component that is gone may have gone while the event was on its way. */
    private static @Nullable String whatIsWrong(@Nullable StateNode node, String type) {
        if (node == null || !node.isAttached()) {
            return null;
        }
        if (node.isInactive()) {
            return "a hidden component";
        }
        return !node.isEnabled() && type.equals("event") ? "a disabled component" : null;
    }

    private static @Nullable StateNode component(UI ui, JsonNode event) {
        var id = event.path("node");
        return id.isInt() ? ui.getInternals().getStateTree().getNodeById(id.asInt()) : null;
    }
}
