package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.accounts.signin.Device;
import dev.mockroom.accounts.signin.DeviceId;
import dev.mockroom.accounts.signin.MyAccount;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The browsers one is signed in on, with a way out of each and of all.
final class DeviceList extends Div {

    private final transient MyAccount myAccount;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();

    DeviceList(MyAccount myAccount, Clock clock) {
        this.myAccount = myAccount;
        this.clock = clock;
        addClassName("stack");
        list.addClassName("devices");
        Paragraph lead = new Paragraph(getTranslation("accounts.account.devices.lead"));
        lead.addClassName("quiet");
        NativeButton everywhere = new NativeButton(getTranslation("accounts.account.everywhere"));
        everywhere.addClassName("button");
        everywhere.addClickListener(click -> {
            myAccount.signOutEverywhere();
            getUI().orElseThrow().getPage().setLocation("sign-in");
        });
        add(lead, list, everywhere);
        fill();
    }

    private void fill() {
        list.removeAll();
        myAccount.devices().forEach(device -> list.add(row(device)));
    }

    private ListItem row(Device device) {
        Span label = new Span(device.label());
        label.addClassName("strong");
        Span used = new Span(device.here() ? getTranslation("accounts.device.here") : used(device.lastUsedAt()));
        used.addClassNames("small", "faint");
        ListItem row = new ListItem(new Div(label, used));
        if (!device.here()) {
            NativeButton out = new NativeButton(getTranslation("accounts.device.signOut"));
            out.addClassName("button");
            out.setAriaLabel(getTranslation("accounts.device.signOut.label", device.label()));
            out.addClickListener(click -> signOut(device.id()));
            row.add(out);
        }
        return row;
    }

    private void signOut(DeviceId device) {
        try {
            myAccount.signOut(device);
        } catch (NotFound e) {
            // It went away meanwhile, which is what was asked for.
        }
        fill();
    }

    private String used(Instant at) {
        Duration ago = Duration.between(at, clock.instant());
        if (ago.toHours() < 1) {
            return getTranslation("accounts.device.used.now");
        }
        return ago.toDays() < 1
                ? getTranslation("accounts.device.used.hours", ago.toHours())
                : getTranslation("accounts.device.used.days", ago.toDays());
    }
}
