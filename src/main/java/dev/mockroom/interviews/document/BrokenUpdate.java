package dev.mockroom.interviews.document;

/// Carries a defect out of the depth of the reader; it never leaves this package.
final class BrokenUpdate extends Exception {

    private final Decoded.Refused refusal;

    BrokenUpdate(Decoded.Defect defect, int offset) {
        super(defect.name(), null, false, false);
        this.refusal = new Decoded.Refused(defect, offset);
    }

    Decoded.Refused refusal() {
        return refusal;
    }
}
