package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.UnfinishedInterview;
import dev.mockroom.shared.ui.Icon;

/// Reminds of an interview that was not ended, with the way back into it.
class UnfinishedNotice extends Div {

    UnfinishedNotice(UnfinishedInterview interview) {
        addClassNames("notice", "unfinished");
        String company =
                interview.companyName().isEmpty() ? getTranslation("interviews.any.short") : interview.companyName();
        String what = getTranslation(
                "interviews.unfinished." + interview.phase().name(),
                company,
                interview.minutes(),
                interview.number(),
                interview.questions());
        Paragraph sentence = new Paragraph(
                interview.round().of() == 1
                        ? what
                        : getTranslation(
                                "interviews.unfinished.round",
                                interview.round().number(),
                                interview.round().of(),
                                interview.round().name().orElse(""),
                                what));
        Anchor on = new Anchor(InterviewNavigation.room(interview.id()), getTranslation("interviews.continue"));
        on.addClassName("button");
        add(new Icon("play"), sentence, on);
    }
}
