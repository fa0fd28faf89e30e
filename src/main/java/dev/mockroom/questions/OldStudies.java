package dev.mockroom.questions;

import dev.mockroom.accounts.RetainedData;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Studies from long ago; a question whose last one goes counts as not seen again.
@Component
@Order(RetainedData.STUDIES)
class OldStudies implements RetainedData {

    private final JdbcClient jdbc;

    OldStudies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "studies";
    }

    @Override
    public int fewestDays() {
        return 30;
    }

    @Override
    public long count(Instant before) {
        return jdbc.sql("select count(*) from question_study where studied_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int clear(Instant before, int limit) {
        return jdbc.sql("""
                delete from question_study where id in (
                    select id from question_study where studied_at < ? order by studied_at, id limit ?)""").params(before.atOffset(ZoneOffset.UTC), limit).update();
    }
}
