using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Sources.Fetching;

/// <summary>The sources of all lists: <c>data/lists/sources.tsv</c>, compiled in, and a table of the same form that replaces some of its rows or adds to them. Immutable.</summary>
public sealed class SourceTable
{
    private const int Columns = 13;
    private const string None = "-";

    private static readonly Lazy<SourceTable> Compiled = new(static () =>
        new SourceTable(Parse(Encoding.UTF8.GetString(EmbeddedText.Of("Interdict.Sources.sources.tsv")), "data/lists/sources.tsv")));

    private SourceTable(ImmutableArray<ListSource> all) => All = all;

    /// <summary>The sources compiled in.</summary>
    public static SourceTable BuiltIn => Compiled.Value;

    /// <summary>All sources. The order is the order of precedence: a list that several hold is taken from the first.</summary>
    public ImmutableArray<ListSource> All { get; }

    /// <summary>The source of a name (<c>csl</c>), or the first that holds a list (<c>us-bis-el</c>); <c>null</c> where there is none.</summary>
    public ListSource? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(s => s.Name == name) ?? All.FirstOrDefault(s => s.Lists.Contains(name, StringComparer.Ordinal));
    }

    /// <summary>The place of a list in an edition's format among the sources, for precedence; the number of sources where no source holds it.</summary>
    public int RankOf(ListCode list, string? format)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Format == format && All[i].Lists.Contains(list.Value, StringComparer.Ordinal))
            {
                return i;
            }
        }

        return All.Length;
    }

    /// <summary>The limits for a file of a format: unpacked it may hold what the largest of its sources may, and where no source has the format what <see cref="SourceLimits.Default"/> says.</summary>
    public SourceLimits LimitsOf(string format)
    {
        var largest = All.Where(s => s.Format == format).Select(s => s.Maximum).DefaultIfEmpty(SourceLimits.Default.DecompressedBytes).Max();
        return SourceLimits.Default with { DecompressedBytes = largest };
    }

    /// <summary>These sources, with the rows of a table in place of those of the same name; new names come first, for who names them means them.</summary>
    /// <param name="text">The table.</param>
    /// <param name="name">How messages name it.</param>
    /// <exception cref="FetchException">A row cannot be read; the message names its line.</exception>
    public SourceTable With(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = Parse(text, name);
        return new SourceTable([.. own.Where(o => All.All(s => s.Name != o.Name)), .. All.Select(s => own.FirstOrDefault(o => o.Name == s.Name) ?? s)]);
    }

    /// <summary>These sources, with another address for one of them.</summary>
    /// <param name="name">The source's name.</param>
    /// <param name="address">An http or https address.</param>
    /// <exception cref="FetchException">There is no such source, or it is no address.</exception>
    public SourceTable WithAddress(string name, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var at = All.FirstOrDefault(s => s.Name == name) ?? throw new FetchException($"there is no source '{name}'; there are: {string.Join(", ", All.Select(s => s.Name))}");
        return IsAddress(address)
            ? new SourceTable(All.Replace(at, at with { Address = address, Dates = address.Contains("{date}", StringComparison.Ordinal) ? at.Dates : null }))
            : throw new FetchException($"'{address}' is not an address: write http://… or https://…");
    }

    private static ImmutableArray<ListSource> Parse(string text, string name)
    {
        var rows = ImmutableArray.CreateBuilder<ListSource>();
        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("source\t", StringComparison.Ordinal))
            {
                continue;
            }

            var source = Row(line.Split('\t'), $"{name}, line {i + 1}");
            rows.Add(rows.All(r => r.Name != source.Name) ? source : throw new FetchException($"{name}, line {i + 1}: the source {source.Name} is given twice"));
        }

        return rows.ToImmutable();
    }

    private static ListSource Row(string[] cells, string where)
    {
        if (cells.Length != Columns)
        {
            throw new FetchException($"{where}: expected {Columns} cells divided by tabs, found {cells.Length}; - stands for nothing");
        }

        var source = new ListSource
        {
            Name = EntryId.TryParse($"{cells[0]}/x", out _) ? cells[0] : throw Wrong("source", cells[0]),
            Format = ListReaders.Find(cells[1])?.Format ?? throw Wrong("format", cells[1]),
            Lists = [.. Words(cells[2]).Select(l => EntryId.TryParse($"{l}/x", out _) ? l : throw Wrong("lists", l))],
            File = cells[3].Length > 0 && cells[3] == Path.GetFileName(cells[3]) && cells[3][0] != '.' ? cells[3] : throw Wrong("file", cells[3]),
            Kind = Enum.TryParse<FileKind>(cells[4], ignoreCase: true, out var kind) && !char.IsAsciiDigit(cells[4][0]) ? kind : throw Wrong("kind", cells[4]),
            Address = Address("address", cells[5]),
            Dates = Address("dates", cells[6]),
            Redirects = [.. Words(cells[7])],
            Minimum = Bytes("minimum", cells[8]),
            Maximum = Bytes("maximum", cells[9]),
            Rhythm = cells[10],
            Documented = cells[11] is "docs" ? true : cells[11] is "code" ? false : throw Wrong("seen", cells[11]),
            Note = cells[12] == None ? null : cells[12],
        };
        return source.Dates is not null || source.Address?.Contains("{date}", StringComparison.Ordinal) != true
            ? source
            : throw new FetchException($"{where}, field dates: the address has a {{date}}, so it is needed");

        FetchException Wrong(string field, string value) => new($"{where}, field {field}: '{value}' is none");

        string? Address(string field, string value) => value == None ? null : IsAddress(value) ? value : throw Wrong(field, value);

        long Bytes(string field, string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : throw Wrong(field, value);
    }

    private static string[] Words(string cell) => cell == None ? [] : cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
