package dev.mockroom.planning;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What one plan of 45 minutes costs, from banks of three sizes; each with a new seed, for a company, and a candidate
/// with a history.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class PlanBenchmark {

    /// What somebody has met who has practised every evening for a year.
    private static final int SEEN = 2_000;

    @Param({"100", "10000", "100000"})
    private int questions;

    private Instance instance;
    private PracticeHistory.Seen history;
    private Pool pool;
    private long seed;

    /// Makes the bank and its pool, which are kept as long as the bank does not change.
    @Setup
    public void makeBank() {
        instance = Instance.of(questions, 20);
        pool = instance.pool();
        Map<QuestionId, Instant> seen = instance.bank().stream()
                .limit(Math.min(questions / 2, SEEN))
                .collect(Collectors.toMap(
                        QuestionSummary::id,
                        question -> Instance.NOW.minus(
                                Duration.ofDays(question.slug().length() * 3L))));
        history = new PracticeHistory.Seen(seen, Map.of("Evaluation", 1.8, "Foundations", 3.4));
    }

    /// One plan.
    @Benchmark
    public PlanOutcome plan() {
        Blueprint blueprint = new Blueprint(instance.profile().id(), 45, Seniority.MID, 30, ++seed);
        return Planner.plan(pool, instance.profile(), blueprint, history, Instance.NOW);
    }

    /// Runs it; `smoke` as the first word runs each size once, to see that it still works.
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(PlanBenchmark.class.getName() + ".plan")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-XX:+UseSerialGC");
        if (args.length > 0 && args[0].equals("smoke")) {
            options.warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .forks(0);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        String sizes = results.stream()
                .map(result -> String.format(
                        Locale.ROOT,
                        "{\"questions\":%s,\"millis\":%.3f,\"bytes\":%.0f}",
                        result.getParams().getParam("questions"),
                        result.getPrimaryResult().getScore(),
                        allocated(result)))
                .collect(Collectors.joining(","));
        System.out.println("{\"bench\":\"plan\",\"minutes\":45,\"results\":[" + sizes + "]}");
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .mapToDouble(value -> value.getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
