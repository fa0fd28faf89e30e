package dev.mockroom.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// Works out from answers where somebody stands in a topic; a pure function.
///
/// **Model.** An ability θ, in logits, shows in every signal and every level of an answer to a question of
/// hardness b:
///
///     p = 1 / (1 + exp(b − θ))        expected level = 1 + 3p
///
/// A signal met counts up as one, partly as half, missed as none; a level ℓ as (ℓ − 1) / 3. That is Rasch's
/// model with fractional answers. What is said of one answer hangs together, so its signals count as
/// [Testimony#SIGNALS] independent trials however many they are, its level as [Testimony#LEVEL]; several
/// raters of one answer by Spearman and Brown. Evidence loses half its weight in [Testimony#HALF_LIFE] days,
/// counted back from the latest day on which the person practised at all: so a holiday moves no number. It
/// widens the band, because an ability wanders, by [#DAILY_DRIFT] a day and by [#SPREAD_OUT] among the
/// answers. A question that came back in a review says a little more, as [Testimony] tells.
///
/// θ is normal beforehand, around the middle of the scale. The posterior is worked out on a grid; the number is the
/// mean of the expected level, the band runs from its first to its ninth decile.
///
/// **What follows from it.** Every mark met multiplies the likelihood by a function that rises with θ, so by the
/// monotone likelihood ratio neither the number nor an end of its band can fall.
///
/// **Sources.** Rasch, *Probabilistic models for some intelligence and attainment tests*, 1960. Papke & Wooldridge,
/// *Econometric methods for fractional response variables*, 1996. Weights that fade, as a power of the likelihood:
/// Ibrahim & Chen, *Power prior distributions for regression models*, 2000. The constants are measured by
/// `./bench coverage`; see `decisions/0017-mastery-and-readiness.md`.
final class Mastery {

    /// How far people differ beforehand, in logits.
    static final double PRIOR_DEVIATION = 1.2;

    /// How far an ability wanders in a day, in logits.
    static final double DAILY_DRIFT = 0.05;

    /// How far an ability is from what answers spread over weeks show, in logits; no number of them tells more.
    static final double SPREAD_OUT = 0.3;

    /// The normal deviate of the ends of a band that holds four in five.
    static final double DECILE = 1.2815515655446004;

    private Mastery() {}

    /// The level that this evidence, all of raters of one kind, speaks for.
    ///
    /// @param asOf  the latest day on which the person was in any interview
    /// @param today the day for which it is asked; what is idle since widens the band
    static Estimate of(Collection<Evidence> evidence, LocalDate asOf, LocalDate today) {
        Testimony testimony = Testimony.of(evidence, asOf);
        if (testimony.answers() < Estimate.NEEDED) {
            return new Estimate.TooFew(testimony.answers());
        }
        double[] logarithms = new double[Scale.PLACES];
        for (int place = 0; place < Scale.PLACES; place++) {
            double deviate = Scale.ability(place) / PRIOR_DEVIATION;
            logarithms[place] = testimony.logLikelihood(place) - deviate * deviate / 2;
        }
        double[] weights = Scale.normalised(logarithms);
        double mean = 0;
        for (int place = 0; place < Scale.PLACES; place++) {
            mean += weights[place] * Scale.level(Scale.ability(place));
        }
        double first = Scale.quantile(weights, 0.1);
        double ninth = Scale.quantile(weights, 0.9);
        double wider = wandering((ninth - first) / 2, asOf, today);
        double low = Scale.level(first - wider);
        double high = Scale.level(ninth + wider);
        return new Estimate.Known(mean, Math.min(low, mean), Math.max(high, mean), testimony.answers());
    }

    /// By how much half a band grows, because the ability wandered among the answers and since.
    private static double wandering(double half, LocalDate asOf, LocalDate today) {
        double deviation = half / DECILE;
        return DECILE * (Math.sqrt(deviation * deviation + drifted(asOf, today)) - deviation);
    }

    /// The variance that comes from wandering, in squared logits.
    static double drifted(LocalDate asOf, LocalDate today) {
        long idle = Math.max(0, ChronoUnit.DAYS.between(asOf, today));
        return SPREAD_OUT * SPREAD_OUT + DAILY_DRIFT * DAILY_DRIFT * idle;
    }
}
