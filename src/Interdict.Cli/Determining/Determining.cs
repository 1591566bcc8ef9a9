using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Law.Determining;
using Interdict.Law.Tables;
using Interdict.Matching;

namespace Interdict.Cli.Determining;

/// <summary>Reads transactions, finds their parties in the corpus, and determines them. Safe for many threads.</summary>
internal sealed class Determining(PartyScreening screening, IReadOnlyDictionary<string, bool> facts, ImmutableArray<PrivateNotice> notices, DateOnly today, EarTables tables)
{
    private readonly string _screening = Describe(screening);
    private readonly TransactionReader _reader = new(CountryWords.CodeOf, new PartyListings(screening).Of, tables);

    /// <summary>Answers for transactions that do not answer themselves.</summary>
    public IReadOnlyDictionary<string, bool> Facts { get; } = facts;

    /// <summary>The day of rows in a table that has no dates.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The tables of law that it goes by.</summary>
    public EarTables Tables => tables;

    public string CorpusHash => screening.Corpus.Hash;

    public string CorpusName => screening.Corpus.Name;

    /// <summary>Everything that determinations depend on beside the transactions and the law.</summary>
    public string Identity => string.Join('\n',
        CorpusHash, screening.Settings.Policy.Algorithm, screening.Settings.Policy.Threshold.Points, Today, _screening,
        string.Join(',', Facts.OrderBy(f => f.Key, StringComparer.Ordinal)), string.Join('\n', notices));

    /// <exception cref="TransactionException">It cannot be read, or contradicts itself.</exception>
    public Determination Determine(JsonElement json) => Determiner.Determine(Read(json), tables);

    /// <summary>Why finding no entry says little, whatever the transaction; <c>null</c> where nothing was left out.</summary>
    public string? Gap => GapOn(DateOnly.MinValue);

    /// <summary>The transaction, its parties found in the corpus.</summary>
    /// <exception cref="TransactionException">It cannot be read, or contradicts itself.</exception>
    public Transaction Read(JsonElement json)
    {
        var transaction = _reader.Read(json, Facts);
        return transaction with { Notices = notices, Screening = _screening, ScreeningGap = GapOn(transaction.Date) };
    }

    private static string Describe(PartyScreening screening)
    {
        var (policy, settings) = (screening.Settings.Policy, screening.Settings);
        return string.Create(CultureInfo.InvariantCulture,
            $"the corpus {screening.Corpus.Name} by {policy.Algorithm.Name} from {policy.Threshold.Fraction:0.00}{(policy.Lists.IsEmpty ? "" : $", lists {string.Join(", ", policy.Lists)} alone")}{(settings.AsOf is { } asOf ? $", as of {asOf:yyyy-MM-dd}" : "")}{(settings.AsKnown is { } known ? $", as known on {known:yyyy-MM-dd}" : "")}");
    }

    private string? GapOn(DateOnly date)
    {
        var (policy, settings) = (screening.Settings.Policy, screening.Settings);
        var gaps = new List<string>();
        if (screening.Corpus.Caveat is { } caveat)
        {
            gaps.Add(caveat.TrimEnd('.'));
        }

        if (!policy.Lists.IsEmpty)
        {
            gaps.Add($"only {string.Join(", ", policy.Lists)} was searched (--list)");
        }

        if (policy.Threshold > ScreeningPolicy.Default.Threshold)
        {
            gaps.Add(string.Create(CultureInfo.InvariantCulture, $"names less alike than {policy.Threshold.Fraction:0.00} were passed over (--threshold)"));
        }

        if (settings.AsOf is { } asOf && asOf < date)
        {
            gaps.Add(string.Create(CultureInfo.InvariantCulture, $"the lists are those of {asOf:yyyy-MM-dd}, before the day of shipment (--as-of, --as-known)"));
        }

        return gaps.Count == 0 ? null : string.Join("; ", gaps);
    }
}
