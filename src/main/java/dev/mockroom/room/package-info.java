/// The live side of an interview: the socket, and the room a candidate answers in.
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "questions",
            "companies",
            "planning",
            "interviews",
            "interviews :: ui",
            "scoring",
            "scoring :: ui"
        })
@NullMarked
package dev.mockroom.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
