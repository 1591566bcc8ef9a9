namespace Interdict.Cli.Tuning;

/// <summary>What people decided of an alert.</summary>
internal enum Verdict
{
    TrueMatch,
    FalsePositive,

    /// <summary>Anything else: it can be told neither right nor wrong.</summary>
    Open,
}
