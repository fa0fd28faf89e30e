package dev.mockroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application's entry: a web server by default, a command line when the first word says so.
@SpringBootApplication
public class Mockroom {

    /// Starts the server, or runs the command named first.
    public static void main(String[] args) {
        SpringApplication.run(Mockroom.class, args);
    }
}
