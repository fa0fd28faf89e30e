package dev.mockroom.progress.ui;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.ui.OwnPractice;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.CompanyStanding;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Progress;
import dev.mockroom.progress.Rater;
import dev.mockroom.progress.Strength;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.ui.DebriefNavigation;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells a company's page where the signed-in person stands.
@Component
class CompanyPractice implements OwnPractice {

    private final Progress progress;

    CompanyPractice(Progress progress) {
        this.progress = progress;
    }

    @Override
    public String practise(CompanyId company) {
        return InterviewNavigation.SET_UP + "?company=" + company.value();
    }

    @Override
    public Standing against(CompanyId company, Set<QuestionId> asked) {
        CompanyStanding standing = progress.against(company, asked);
        return new Standing(
                standing.by() == Rater.OTHERS,
                standing.areas().stream().collect(Collectors.toMap(Strength::name, area -> level(area.level()))),
                standing.answered(),
                standing.latest().stream()
                        .map(past -> new PastInterview(
                                DebriefNavigation.debrief(past.interview()),
                                past.ended(),
                                past.minutes(),
                                past.questions(),
                                past.rated()))
                        .toList(),
                standing.interviews());
    }

    private static OwnLevel level(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known known -> new OwnLevel.Known(known.mean(), known.low(), known.high(), known.answers());
            case Estimate.TooFew few -> new OwnLevel.TooFew(few.answers(), Estimate.NEEDED);
        };
    }
}
