package ru.promcluster.web.security;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where a request comes from. */
public final class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]+(%.*)?");
    /** Whoever has one address of version 6 has all that begin like it. */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address; of version 6 the network of the first 64 bits. */
    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress();
        var host = address == null ? null : address.hostAddress();
        return host == null || !LITERAL.matcher(host).matches() ? "local" : network(host);
    }

    private static String network(String host) {
        try {
            var address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : host;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Not an address: " + host, e);
        }
    }
}
