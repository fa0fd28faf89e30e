package dev.mockroom.room.ui;

import java.io.Serializable;

/// What a candidate can do in their room.
interface RoomActions extends Serializable {

    void start();

    /// In a live room: says that one is ready, or is not any more.
    void ready(boolean ready);

    void discard();

    void back();

    /// On to the next question, or to the end after the last.
    void next();

    void skip();

    /// Asks for a hint.
    ///
    /// @param hint which one, 1 for the first
    void takeHint(int hint);

    void pause();

    void resume();

    void end();

    void showKeys();
}
