package dev.mockroom.progress.goals;

import java.io.Serializable;

/// A goal with the plan back from its date.
public record PlannedGoal(Goal goal, GoalPlan plan) implements Serializable {}
