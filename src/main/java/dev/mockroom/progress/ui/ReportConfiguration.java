package dev.mockroom.progress.ui;

import dev.mockroom.accounts.PersonalReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the report where people find what is theirs.
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    PersonalReport progressReport() {
        return new PersonalReport("report.do", "report.lead", ReportController.ADDRESS);
    }
}
