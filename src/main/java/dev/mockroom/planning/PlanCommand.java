package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.CommandRun;
import dev.mockroom.shared.Seniority;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// The command `plan`: plans interviews from the bank that ships, for a candidate without a
/// history.
///
/// Standard output carries the plans and nothing else. The exit code is 0; 3 where every plan is
/// refused; 2 for wrong usage or a company that the bank does not name.
@Command(
        name = "plan",
        description = "Plans interviews from the bank that ships, without a server.",
        mixinStandardHelpOptions = true,
        version = "Mockroom",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class PlanCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int UNUSABLE = 2;
    private static final int ALL_REFUSED = 3;
    private static final int MOST_PLANS = 1_000_000;

    private static final Properties WORDS = read();

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Option(names = "--company", paramLabel = "NAME", description = "Whose profile to follow (default: any).")
    private String company = "";

    @Option(names = "--minutes", defaultValue = "45", description = "10 to 120 (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(
            names = "--seniority",
            defaultValue = "mid",
            paramLabel = "junior|mid|senior|staff",
            description = "What the candidate aims at (default: ${DEFAULT-VALUE}).")
    private Seniority seniority = Seniority.MID;

    @Option(names = "--seed", defaultValue = "1", description = "Of the first plan (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--count", defaultValue = "1", description = "How many plans (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--report", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    private final Bank bank;
    private final PrintWriter out;
    private final PrintWriter err;

    private PlanCommand(Bank bank, PrintWriter out, PrintWriter err) {
        this.bank = bank;
        this.out = out;
        this.err = err;
    }

    /// How plans are printed.
    enum Format {
        JSON,
        TEXT
    }

    /// Opens the bank that ships, which takes a while.
    @FunctionalInterface
    public interface Bank {
        /// Does something with the bank while it is open.
        int with(ToIntFunction<Plans> work);
    }

    /// What the command asks of the bank.
    public interface Plans {
        /// The company of this name, in any spelling that the bank knows.
        Optional<CompanyId> company(String name);

        /// The names most like this one, the likest first.
        List<String> nearest(String name);

        /// A plan for somebody without a history.
        PlanOutcome plan(Blueprint blueprint);

        /// The question of an item.
        QuestionSummary question(PlanItem item);
    }

    /// Runs the command.
    ///
    /// @param args what follows the word `plan`
    /// @return the exit code
    public static int run(List<String> args, Bank bank, PrintStream out, PrintStream err) {
        return CommandRun.of((report, complaints) -> new PlanCommand(bank, report, complaints), args, out, err);
    }

    @Override
    public Integer call() {
        if (minutes < 10 || minutes > 120 || count < 1 || count > MOST_PLANS) {
            err.println("An interview takes 10 to 120 minutes, and there is at least one plan to make.");
            return UNUSABLE;
        }
        return bank.with(this::plan);
    }

    private int plan(Plans plans) {
        Optional<CompanyId> id = company.isBlank() ? Optional.empty() : plans.company(company);
        if (!company.isBlank() && id.isEmpty()) {
            err.println("The bank names no company '" + company + "'. The nearest: "
                    + String.join(", ", plans.nearest(company)) + ".");
            return UNUSABLE;
        }
        Blueprint first = new Blueprint(id, minutes, seniority, Blueprint.REST_DAYS, seed);
        boolean planned = false;
        List<PlanOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PlanOutcome outcome = plans.plan(first.withSeed(seed + i));
            planned |= outcome instanceof Planned;
            outcomes.add(outcome);
        }
        if (format == Format.JSON) {
            json(plans, outcomes);
        } else {
            text(plans, outcomes);
        }
        return planned ? FINE : ALL_REFUSED;
    }

    private void text(Plans plans, List<PlanOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Planned plan -> {
                    out.println("Seed " + (seed + i) + ": " + plan.minutes() + " minutes");
                    for (PlanItem item : plan.items()) {
                        QuestionSummary question = plans.question(item);
                        out.println("  " + item.minutes() + " min  " + question.title() + " (" + question.slug() + ")");
                    }
                }
                case Refused refused -> out.println("Seed " + (seed + i) + ": " + sentence(refused));
            }
        }
    }

    private void json(Plans plans, List<PlanOutcome> outcomes) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("plans");
            for (int i = 0; i < outcomes.size(); i++) {
                json.writeStartObject();
                json.writeNumberProperty("seed", seed + i);
                switch (outcomes.get(i)) {
                    case Planned plan -> questions(json, plans, plan);
                    case Refused refused -> refused(json, refused);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void questions(JsonGenerator json, Plans plans, Planned plan) {
        json.writeArrayPropertyStart("questions");
        for (PlanItem item : plan.items()) {
            QuestionSummary question = plans.question(item);
            json.writeStartObject();
            json.writeStringProperty("slug", question.slug());
            json.writeStringProperty("title", question.title());
            json.writeArrayPropertyStart("topics");
            question.topics().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("area", item.area());
            json.writeStringProperty("difficulty", item.difficulty().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("minutes", item.minutes());
            json.writeArrayPropertyStart("reasons");
            item.reasons().forEach(reason -> json.writeString(words("planning.reason." + reason.name())));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void refused(JsonGenerator json, Refused refused) {
        json.writeObjectPropertyStart("refused");
        json.writeStringProperty("rule", refused.rule().name());
        json.writeStringProperty("sentence", sentence(refused));
        json.writeStringProperty("relaxation", relaxation(refused));
        json.writeEndObject();
    }

    private String sentence(Refused refused) {
        return words("planning.refused." + refused.rule().name(), refused.minutes(), Blueprint.REST_DAYS);
    }

    private String relaxation(Refused refused) {
        return words(
                "planning.relax." + refused.relaxation().name(),
                refused.relaxed().map(Blueprint::minutes).orElse(minutes),
                refused.relaxed().map(Blueprint::restDays).orElse(Blueprint.REST_DAYS));
    }

    /// The words of the screens, which the command line shares.
    private static String words(String key, Object... params) {
        return new MessageFormat(WORDS.getProperty(key, key), Locale.ENGLISH).format(params);
    }

    private static Properties read() {
        Properties all = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlanCommand.class.getResourceAsStream("/i18n/planning.properties")),
                StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
