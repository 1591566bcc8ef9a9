using Interdict.Law.Grammar;
using Interdict.Law.Rules;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>What the steps of one determination have found so far.</summary>
internal sealed class Findings(Transaction transaction, EarTables tables)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Transaction Transaction { get; } = transaction;

    public EarTables Tables { get; } = tables;

    public List<Basis> Bases { get; } = [];

    public List<OpenQuestion> Questions { get; } = [];

    public List<CitedText> RedFlags { get; } = [];

    public List<TraceStep> Trace { get; } = [];

    /// <summary>Whether any question is open that could turn an outcome without requirement into another.</summary>
    public bool Open { get; private set; }

    /// <summary>Whether license exceptions are barred, and by what.</summary>
    public string? ExceptionsBarredBy { get; private set; }

    /// <summary>The law that bars them.</summary>
    public string BarredByCitation { get; private set; } = "15 CFR 740.2";

    /// <summary>Bars license exceptions; the first reason stands.</summary>
    public void Bar(string reason, string citation)
    {
        if (ExceptionsBarredBy is null)
        {
            (ExceptionsBarredBy, BarredByCitation) = (reason, citation);
        }
    }

    public void Step(string step, Truth answer, string because, string citation, string? item = null) => Trace.Add(new(step, answer, because, citation, item));

    public void Flag(string text, string citation)
    {
        if (!RedFlags.Exists(f => f.Text == text))
        {
            RedFlags.Add(new(text, citation));
        }
    }

    /// <summary>Asks a question of the table, once.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="decides">Whether the outcome depends on it, rather than the policy alone.</param>
    /// <param name="about">Where the answer goes; the facts of the transaction if not given.</param>
    public void Ask(string key, bool decides = true, string? about = null)
    {
        var question = Law.Questions.Find(key);
        Ask(about ?? $"facts.{key}", question?.Text ?? key, question?.Why ?? "", question?.Evidence ?? "", question?.Citation ?? "", decides);
    }

    public void Ask(string about, string text, string why, string evidence, string citation, bool decides = true)
    {
        Open |= decides;
        if (_asked.Add(about + '\n' + text))
        {
            Questions.Add(new(about, text, why, evidence, citation));
        }
    }

    public void Require(string rule, string citation, string words, Truth certain, Posture? policy, string? item, string? entry = null, RuleStatus? status = null, DateOnly? verified = null)
    {
        Bases.Add(new(rule, citation, words, certain, false, policy, item, entry, status, verified ?? Tables.EcfrDate));
        Open |= certain == Truth.Unknown;
    }

    /// <summary>Adds a basis as it is.</summary>
    public void Add(Basis basis)
    {
        Bases.Add(basis);
        Open |= basis.Certain == Truth.Unknown;
    }

    public void Prohibit(string rule, string citation, string words, Truth certain, string? entry, DateOnly? verified)
    {
        Bases.Add(new(rule, citation, words, certain, true, null, null, entry, null, verified));
        Open |= certain == Truth.Unknown;
    }
}
