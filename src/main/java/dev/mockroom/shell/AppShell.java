package dev.mockroom.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// What every page's head holds: Aura, then our tokens and parts, in the order in which they override.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/aura.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/icons.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("icon", "styles/mockroom.svg");
    }
}
