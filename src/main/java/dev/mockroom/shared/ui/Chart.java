package dev.mockroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.LocalDate;
import java.util.List;

/// Numbers drawn in the browser, in the colours of the page and in both schemes.
///
/// The library comes when there is something to draw, and only the parts of it that are used. The drawing
/// says nothing to a screen reader beyond its label, so whoever shows one shows its table too.
@Tag("data-chart")
@JsModule("./components/data-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
@StyleSheet("styles/data-chart.css")
public final class Chart extends Component implements HasStyle {

    private Chart(String kind, String label, Object drawn) {
        addClassName("chart-" + kind);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("kind", kind);
        getElement().setPropertyBean("drawn", drawn);
    }

    /// A level over time with its band.
    ///
    /// @param own whether it is one's own word: then dashed and with ◇
    public static Chart band(String label, boolean own, List<Banded> points) {
        return new Chart("band", label, new Bands(own, points));
    }

    /// Differences over time, around none.
    public static Chart differences(String label, String above, String below, List<Differing> points) {
        return new Chart("differences", label, new Differences(above, below, points));
    }

    /// Shares of a plan, a row for each name; 1 is the plan.
    ///
    /// @param plan the word at the line of the plan
    public static Chart shares(String label, String plan, List<Row> rows) {
        return new Chart("shares", label, new Shares(plan, rows));
    }

    /// A number with its band on one day.
    ///
    /// @param text what is said of it when it is pointed at
    /// @param href where it leads
    public record Banded(String day, double mean, double low, double high, String text, String href) {

        /// On this day.
        public Banded(LocalDate day, double mean, double low, double high, String text, String href) {
            this(day.toString(), mean, low, high, text, href);
        }
    }

    /// A difference, named below.
    public record Differing(String name, double amount, String text, String href) {}

    /// All shares of one name, with the middle of them.
    public record Row(String name, double median, List<Share> shares) {}

    /// One share.
    public record Share(double amount, String text, String href) {}

    private record Bands(boolean own, List<Banded> points) {}

    private record Differences(String above, String below, List<Differing> points) {}

    private record Shares(String plan, List<Row> rows) {}
}
