package com.example.library;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LibraryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LibraryApplication.class, arguments).close();
    }
}
