package dev.mockroom.accounts.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in two sentences, instead of a stack trace, why the server does not start with demo people.
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Unset MOCKROOM_DEMO, or set MOCKROOM_ADDRESS=127.0.0.1.", cause);
    }
}
