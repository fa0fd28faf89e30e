package dev.mockroom.accounts.signin;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Demo people were asked for on a server that others can reach.
class DemoRefused extends RuntimeException {

    DemoRefused(@Nullable InetAddress address) {
        super("Demo people have a published password and exist only on a server that nobody else can reach,"
                + " but this one would listen on "
                + (address == null ? "all addresses" : address.getHostAddress()) + ".");
    }
}
