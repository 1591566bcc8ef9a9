using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Interdict.Law.Data;

namespace Interdict.Law.Tables;

/// <summary>The tables of the Export Administration Regulations that a determination goes by: those compiled in, or a refresh that a person reviewed. Immutable and thread-safe.</summary>
public sealed class EarTables
{
    /// <summary>The tables that a refresh can replace; all others are written by hand.</summary>
    internal static readonly ImmutableArray<string> Made = ["country-chart", "country-groups", "eccns", "eccn-exceptions", Supplement2];

    internal const string Supplement2 = "supplement-2";

    private static readonly FrozenSet<string> Bypass = FrozenSet.ToFrozenSet(["0A983", "5A980", "5D980", "5E980"], StringComparer.Ordinal);
    private static readonly Lazy<EarTables> OfAssembly = new(static () => new(LawTables.EcfrDate, LawTables.Version, null, FrozenDictionary<string, string>.Empty));

    private readonly FrozenDictionary<string, string> _texts;
    private readonly FrozenDictionary<string, CountryChartRow> _chart;
    private readonly ImmutableArray<(string Group, FrozenSet<string> Countries)> _groups;
    private readonly FrozenDictionary<string, ImmutableArray<ControlRow>> _controls;
    private readonly FrozenDictionary<string, string[]> _offers;
    private readonly FrozenSet<string>? _supplement;
    private readonly EccnParagraphs _paragraphs;

    private EarTables(DateOnly date, string version, string? review, FrozenDictionary<string, string> texts)
    {
        (EcfrDate, Version, Review, _texts) = (date, version, review, texts);
        _chart = Rows("country-chart")
            .Select(static r => new CountryChartRow(
                r[0], r[1], r[2] == "embargo", r[2].Split(' ').ToFrozenSet(StringComparer.Ordinal), [.. r[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]))
            .ToFrozenDictionary(static r => r.Country, StringComparer.Ordinal);
        _groups = [.. Rows("country-groups").Select(static r => (r[0], r[1].Split(' ').ToFrozenSet(StringComparer.Ordinal)))];
        var read = Rows("eccn-read").ToFrozenDictionary(static r => $"{r[0]}:{r[1]}:{r[2]}", static r => r[3], StringComparer.Ordinal);
        _controls = Rows("eccns")
            .GroupBy(static r => r[0], StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, g => g.Where(static r => r.Length > 3).Select(r => new ControlRow(r[2] == "*?" && read.TryGetValue($"{r[0]}:{r[1]}:{r[3]}", out var items) ? [r[0], r[1], items, .. r[3..]] : r)).ToImmutableArray(), StringComparer.Ordinal);
        _offers = Rows("eccn-exceptions").ToFrozenDictionary(static r => r[0], static r => r, StringComparer.Ordinal);
        _paragraphs = new(Rows("eccn-paragraphs"), _controls.SelectMany(static c => c.Value).SelectMany(static r => r.Named), review is null);
        _supplement = texts.ContainsKey(Supplement2) ? Rows(Supplement2).Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal) : null;
    }

    /// <summary>The tables compiled in.</summary>
    public static EarTables Compiled => OfAssembly.Value;

    /// <summary>The date of the eCFR that they were made from; of a refresh, its date, while tables that it does not hold keep theirs.</summary>
    public DateOnly EcfrDate { get; }

    /// <summary>A name of these tables: the date, and a hash of them and of all other texts of law. Results with the same facts and the same version are the same.</summary>
    public string Version { get; }

    /// <summary>Of a refresh: who took it into use, when and why; <c>null</c> of the tables compiled in.</summary>
    public string? Review { get; }

    internal int Countries => _chart.Count;

    internal int Entries => _controls.Count;

    internal IEnumerable<string> Numbers => _controls.Keys;

    /// <summary>Tables of which some were refreshed.</summary>
    /// <param name="date">The date of the eCFR of the refresh.</param>
    /// <param name="review">Who reviewed it, when and why.</param>
    /// <param name="texts">The refreshed tables by name, as in <c>data/law/ear</c>; what is not in it stays as compiled in.</param>
    /// <exception cref="InvalidOperationException">A table is not of its form.</exception>
    internal static EarTables Refreshed(DateOnly date, string review, IReadOnlyDictionary<string, string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(LawTables.Version));
        foreach (var (name, text) in texts.OrderBy(static t => t.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text}"));
        }

        return new(date, $"ecfr-{date:yyyy-MM-dd}+{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}", review, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The rows of a table, without the lines that say what it is.</summary>
    internal IEnumerable<string[]> Rows(string name) => _texts.TryGetValue(name, out var text)
        ? text.Split('\n').Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t'))
        : name == Supplement2 ? [] : LawText.Rows($"ear/{name}");

    internal CountryChartRow? Find(string country) => _chart.GetValueOrDefault(CountryChart.RowOf(country));

    internal bool InGroup(string group, string country)
    {
        foreach (var (name, countries) in _groups)
        {
            if (name == group)
            {
                return countries.Contains(CountryChart.RowOf(country));
            }
        }

        throw new KeyNotFoundException($"there is no Country Group {group}");
    }

    internal IEnumerable<string> GroupsOf(string country) => _groups.Where(g => g.Countries.Contains(CountryChart.RowOf(country))).Select(static g => g.Group);

    /// <summary>Whether the Commerce Control List has an entry of that number; EAR99 counts as known.</summary>
    public bool Knows(Eccn eccn) => eccn.IsEar99 || _controls.ContainsKey(eccn.Number);

    /// <summary>The rows of an ECCN; <c>false</c> where the CCL has no such entry.</summary>
    internal bool TryFind(Eccn eccn, out ImmutableArray<ControlRow> rows) => _controls.TryGetValue(eccn.Number, out rows);

    /// <summary>What an entry says of LVS, GBS or TSR: <c>no</c>, <c>yes</c>, an amount, each with a <c>?</c> where it holds for some items only.</summary>
    internal string Offer(Eccn eccn, string symbol) => _offers.TryGetValue(eccn.Number, out var row) ? row[symbol switch { "LVS" => 1, "GBS" => 2, _ => 3 }] : "no";

    /// <summary>Whether an ECCN is controlled for a reason.</summary>
    internal Truth IsControlledFor(Eccn eccn, string reason)
    {
        if (eccn.IsEar99 || !TryFind(eccn, out var rows))
        {
            return Truth.No;
        }

        var any = Truth.No;
        foreach (var row in rows)
        {
            if (row.Reason == reason)
            {
                any = any.Or(Applies(row, eccn));
            }
        }

        return any;
    }

    /// <summary>Whether an item's paragraph is one of its entry: No where the copy of the entry goes without a gap and ends before it, Unknown where the tables do not hold it.</summary>
    internal Truth HasParagraph(Eccn eccn) => _paragraphs.Has(eccn);

    /// <summary>Whether a row applies to an item: a paragraph that the tables do not hold is never left out of a row for that.</summary>
    internal Truth Applies(ControlRow row, Eccn eccn) => row.AppliesTo(eccn) is var applies && applies == Truth.No && HasParagraph(eccn) != Truth.Yes ? Truth.Unknown : applies;

    /// <summary>Whether Supplement No. 2 to Part 744 lists an item: No of EAR99, for it lists ECCNs, and where it does not name the entry at all, else Unknown, for it often names only some items of one.</summary>
    internal Truth InSupplement2(Eccn eccn) => eccn.IsEar99 ? Truth.No : _supplement is { } listed && !listed.Contains(eccn.Number) ? Truth.No : Truth.Unknown;

    /// <summary>Whether a license is required for all destinations, whatever the chart says (15 CFR 738.3(a)(1)).</summary>
    internal static Truth Bypasses(Eccn eccn) =>
        Bypass.Contains(eccn.Number) ? Truth.Yes
        : eccn.Number == "5A001" && Eccn.TryParse("5A001.f.1", out var interception) ? interception.Covers(eccn)
        : Truth.No;

    internal static bool Is600Series(Eccn eccn) => eccn.Number.Length == 5 && eccn.Number[2] == '6';

    internal static bool Is9x515(Eccn eccn) => eccn.Number.Length == 5 && eccn.Number[0] == '9' && eccn.Number.EndsWith("515", StringComparison.Ordinal);
}
