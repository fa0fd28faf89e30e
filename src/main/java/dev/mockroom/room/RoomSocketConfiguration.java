package dev.mockroom.room;

import dev.mockroom.interviews.RoomAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/// Puts the rooms' socket at `/socket/room/{interview}`; without named origins Spring takes only our own.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(CallSettings.class)
class RoomSocketConfiguration implements WebSocketConfigurer {

    private final RoomSocketHandler handler;
    private final RoomHandshake handshake;

    RoomSocketConfiguration(RoomSocketHandler handler, RoomHandshake handshake) {
        this.handler = handler;
        this.handshake = handshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/" + RoomAddress.SOCKETS + "*").addInterceptors(handshake);
    }
}
