package dev.mockroom.room;

/// What was configured for calls cannot work.
class CallsMisconfigured extends RuntimeException {

    CallsMisconfigured(String sentence) {
        super(sentence);
    }
}
