package dev.mockroom.accounts.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Adds to a filter chain what keeps a browser signed in by its device, and what ends that.
@Component
public class DeviceSecurity extends AbstractHttpConfigurer<DeviceSecurity, HttpSecurity> {

    private final Devices devices;
    private final DeviceCookie cookie;

    DeviceSecurity(Devices devices, DeviceCookie cookie) {
        this.devices = devices;
        this.cookie = cookie;
    }

    @Override
    public void init(HttpSecurity http) {
        http.rememberMe(rememberMe -> rememberMe.rememberMeServices(cookie));
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterBefore(
                new DeviceCheck(devices, cookie, new HttpSessionSecurityContextRepository()),
                RememberMeAuthenticationFilter.class);
    }
}
