package dev.mockroom.room;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in two sentences, instead of a stack trace, why the server does not start with these calls.
class CallsMisconfiguredAnalyzer extends AbstractFailureAnalyzer<CallsMisconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CallsMisconfigured cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct it, or switch calls off with mockroom.call.enabled=false (MOCKROOM_CALL_ENABLED=false).",
                cause);
    }
}
