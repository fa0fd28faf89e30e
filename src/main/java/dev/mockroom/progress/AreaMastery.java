package dev.mockroom.progress;

import java.io.Serializable;
import java.util.List;

/// Where somebody stands in an area and in each of its topics.
///
/// @param topics all that the bank has, by name
public record AreaMastery(String area, Estimate level, List<TopicMastery> topics) implements Serializable {

    public AreaMastery {
        topics = List.copyOf(topics);
    }

    /// Where somebody stands in one topic.
    public record TopicMastery(String topic, Estimate level) implements Serializable {}
}
