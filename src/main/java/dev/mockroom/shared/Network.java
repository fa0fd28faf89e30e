package dev.mockroom.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// What counts as one place to try from.
public final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /// An IPv4 address as it is; of an IPv6 address its /64, since one household has all of it.
    public static String of(String address) {
        boolean literal = address.indexOf(':') >= 0;
        if (!literal) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address); // a literal: no name is looked up
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
