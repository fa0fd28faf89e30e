package dev.mockroom.accounts.ui;

import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.mockroom.accounts.GuestCookie;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.accounts.signin.DeviceSecurity;
import dev.mockroom.accounts.signin.SignInFailed;
import dev.mockroom.accounts.signin.StaticFiles;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may ask for what over HTTP, and what every answer tells the browser to refuse.
///
/// Views say themselves who may open them; services check again.
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/sign-in";
    private static final String SIGN_OUT = "/sign-out";
    private static final String SOCKETS = "/socket/**";
    private static final String PLAYBACKS = "/playback/**";
    private static final String CALENDARS = "/calendar/**";
    private static final String SHARED = "/shared/**";
    private static final RequestMatcher SECRETS = new OrRequestMatcher(
            pathPattern(SHARED), pathPattern("/join/**"), pathPattern("/book/**"), pathPattern("/observe/**"));
    private static final String GUESTS_PDF = "/interview/*/interviewer.pdf";

    /// A page walks from view to view without loading anew, so whichever came first may lead to a room with a call.
    private static final String OWN_CAMERA = "camera=(self), microphone=(self)";

    private static final String NO_CAMERA = "camera=(), microphone=()";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            DeviceSecurity deviceSecurity,
            SignInFailed signInFailed,
            ContentSecurityPolicy policy,
            RequestUtil vaadinRequests,
            @Value("${mockroom.call.enabled:true}") boolean calls)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(SOCKETS, PLAYBACKS)
                .access((authentication, context) -> new AuthorizationDecision(
                        isSignedIn(authentication.get()) || bringsASeat(context.getRequest())))
                .requestMatchers(new StaticFiles())
                .permitAll()
                // Guests have no account; who asks looks at the key of their seat.
                .requestMatchers(GUESTS_PDF)
                .permitAll());
        http.exceptionHandling(handling -> handling.accessDeniedHandler(accessDenied())
                .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), pathPattern(SOCKETS))
                .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), pathPattern(PLAYBACKS)));
        http.formLogin(form -> form.loginPage(SIGN_IN).failureHandler(signInFailed));
        http.setSharedObject(RequestCache.class, requestCache());
        http.logout(signOut -> signOut.logoutUrl(SIGN_OUT));
        // In a cookie, so that a sign-in page left open over a restart still works.
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)); // Vaadin brings its own token
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN)
                        // Vaadin's own setting would leave the sign-in form without a token.
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.with(deviceSecurity, withDefaults());
        http.headers(headers -> headers(headers, policy, calls ? OWN_CAMERA : NO_CAMERA));
        return http.build();
    }

    /// Calendars sign in nowhere: their address is the secret. No session, no cookie, nothing to forge.
    @Bean
    @Order(1)
    SecurityFilterChain calendarFilterChain(HttpSecurity http, ContentSecurityPolicy policy) throws Exception {
        http.securityMatcher(CALENDARS);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(RequestCacheConfigurer::disable);
        http.csrf(CsrfConfigurer::disable);
        http.headers(headers -> headers(headers, policy, NO_CAMERA));
        return http.build();
    }

    private static boolean isSignedIn(Authentication authentication) {
        return authentication.isAuthenticated() && authentication.getPrincipal() instanceof SignedInPerson;
    }

    /// Whether a guest asks, who has no account; the room and the playback look at what they bring.
    private static boolean bringsASeat(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().startsWith(GuestCookie.SEAT));
    }

    /// Remembers the page asked for before signing in, without a parameter in its address afterwards.
    @SuppressWarnings("NullAway") // null means 'no parameter', says its documentation; only its signature does not
    private static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("mockroom-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    /// A sign-in form that came without its token gets a second chance; everything else is refused.
    private static AccessDeniedHandler accessDenied() {
        AccessDeniedHandlerImpl refuse = new AccessDeniedHandlerImpl();
        return (request, response, exception) -> {
            boolean signIn = pathPattern(HttpMethod.POST, SIGN_IN).matches(request);
            if (signIn && exception instanceof CsrfException) {
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?stale");
            } else {
                refuse.handle(request, response, exception);
            }
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ContentSecurityPolicy policy, String camera) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy.withoutScripts()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy(camera + ", geolocation=(), payment=(), usb=(), serial=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                // Pages are nobody else's to keep; files that are the same for everybody say themselves how long.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new StaticFiles()), new CacheControlHeadersWriter()))
                // What is behind a secret address is in no index; that of a shared page is told to nobody, for it
                // stays.
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        SECRETS, (request, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        pathPattern(SHARED),
                        (request, response) ->
                                response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy())))
                // Vaadin commits its answers before Spring Security would write the headers of its own accord.
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <T extends HeaderWriterFilter> T postProcess(T filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
