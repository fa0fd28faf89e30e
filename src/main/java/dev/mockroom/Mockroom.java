package dev.mockroom;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application's entry: a web server by default, a command line when the first word says so.
@SpringBootApplication
public class Mockroom {

    /// Starts the server, or runs the command named first.
    public static void main(String[] args) {
        Optional<String> objection = new Preflight(System.getenv()).objection();
        if (objection.isPresent()) {
            System.err.println(objection.get());
            System.exit(2);
        }
        SpringApplication.run(Mockroom.class, args);
    }
}
