using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Law.Determining;
using Interdict.Law.Tables;

namespace Interdict.Cli.Determining;

/// <summary>Reads transactions, finds their parties in the corpus, and determines them. Safe for many threads.</summary>
internal sealed class Determining(PartyScreening screening, IReadOnlyDictionary<string, bool> facts, ImmutableArray<PrivateNotice> notices, DateOnly today, EarTables tables)
{
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
        CorpusHash, screening.Settings.Policy.Algorithm, screening.Settings.Policy.Threshold.Points, Today,
        string.Join(',', Facts.OrderBy(f => f.Key, StringComparer.Ordinal)), string.Join('\n', notices));

    /// <exception cref="TransactionException">It cannot be read, or contradicts itself.</exception>
    public Determination Determine(JsonElement json) => Determiner.Determine(Read(json), tables);

    /// <summary>The transaction, its parties found in the corpus.</summary>
    /// <exception cref="TransactionException">It cannot be read, or contradicts itself.</exception>
    public Transaction Read(JsonElement json) => _reader.Read(json) with { Notices = notices };
}
