package dev.mockroom;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the terminal where Mockroom is, and whom to try it as.
@Component
class Greeting {

    private final String address;
    private final boolean demo;

    Greeting(@Value("${server.address}") String address, @Value("${mockroom.demo}") boolean demo) {
        this.address = address;
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null
                && context.getWebServer().getPort() > 0) {
            System.out.println("Mockroom is at http://" + address + ":"
                    + context.getWebServer().getPort() + "/");
            if (demo) {
                System.out.println("""
                        Sign in with one click, or with the password mockroom-demo, as
                          candidate@demo.local    interviewer@demo.local
                          editor@demo.local       admin@demo.local""");
            }
        }
    }
}
