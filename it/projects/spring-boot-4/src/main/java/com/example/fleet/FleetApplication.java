package com.example.fleet;

import com.example.vehicles.Vehicle;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

@SpringBootApplication
@EntityScan(basePackages = "${fleet.people-package}", basePackageClasses = Vehicle.class)
public class FleetApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FleetApplication.class, arguments).close();
    }
}
