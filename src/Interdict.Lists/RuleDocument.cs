using System.Collections.Immutable;

namespace Interdict.Lists;

/// <summary>An act as an official journal publishes it (a rule of the Federal Register), with what it does to entries of lists. Immutable.</summary>
public sealed record RuleDocument
{
    private readonly ImmutableArray<RuleAction> _actions;

    /// <summary>The publisher's number: FR Doc. <c>2023-03929</c>; empty where the file does not say.</summary>
    public string Number { get; init; } = "";

    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who issued it.</summary>
    public string Agency { get; init; } = "";

    /// <summary>What it does, in its own summary; empty where there is none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Its first page: how it is cited. <c>null</c> where unknown; the text of a rule alone does not say on which page it begins.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The day of publication; <c>null</c> where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day it takes effect; <c>null</c> where unknown.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>Where to read it; <c>null</c> where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>What it does to each entry, in the order of the act.</summary>
    public ImmutableArray<RuleAction> Actions { get => _actions.IsDefault ? [] : _actions; init => _actions = value; }
}
