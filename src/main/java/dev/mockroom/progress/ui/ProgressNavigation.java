package dev.mockroom.progress.ui;

import dev.mockroom.companies.CompanyId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The addresses at which somebody finds what to do and where they stand.
public final class ProgressNavigation {

    private ProgressNavigation() {}

    /// The next best thing to do.
    public static final String TODAY = "today";

    /// Where somebody stands.
    public static final String PROGRESS = "progress";

    /// The daily review.
    public static final String REVIEW = "review";

    /// What somebody works towards, with the plan.
    public static final String GOALS = "goals";

    /// Where a new goal is set.
    public static final String NEW_GOAL = "goals/new";

    /// Goes on to where an interview is set up, with a plan at hand.
    static final String READY_PLAN = "progress/plan";

    /// The parameter that says what the plan is to dwell on; there may be several.
    static final String AREA = "area";

    /// The parameter that says whose interviews the plan is to be like.
    static final String COMPANY = "company";

    /// Where a plan is found that dwells on these areas, as any company asks; one step before it is set up.
    public static String readyPlan(List<String> areas) {
        return READY_PLAN + "?" + areas(areas);
    }

    /// Where a plan is found that dwells on these areas as this company asks about them.
    ///
    /// @param areas the one that counts most first
    public static String readyPlan(List<String> areas, CompanyId company) {
        return readyPlan(areas) + "&" + COMPANY + "=" + company.value();
    }

    private static String areas(List<String> areas) {
        return areas.stream()
                .map(area -> AREA + "="
                        + URLEncoder.encode(area, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }
}
