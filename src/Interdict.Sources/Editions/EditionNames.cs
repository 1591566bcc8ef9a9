using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>The names by which users call editions: <c>LIST@DATE</c>, <c>LIST@latest</c>, or the first digits of a source's SHA-256.</summary>
internal static class EditionNames
{
    public const int ShortestPrefix = 6;
    private const int ShownHash = 12;
    private const string Latest = "latest", Day = "yyyy-MM-dd";

    /// <summary>Whether a text has the form of an edition's name.</summary>
    public static bool IsOne(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0
            ? text.Length is >= ShortestPrefix and <= 64 && text.All(char.IsAsciiHexDigitLower)
            : EntryId.TryParse($"{text[..at]}/x", out _) && (text[(at + 1)..] == Latest || IsDay(text.AsSpan(at + 1), out _));
    }

    /// <summary>The editions that a name means. A refused edition is never what a list and a day mean: only its hash names it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="all">The editions that a hash may name.</param>
    /// <param name="refused">Those of them that the guard refused and nobody accepted.</param>
    /// <exception cref="EditionException">It names none, or several sources.</exception>
    public static ImmutableArray<EditionRecord> Find(string name, ImmutableArray<EditionRecord> all, ImmutableArray<EditionRecord> refused)
    {
        if (Split(name) is not { } asked)
        {
            return FindByHash(name, all, "edition");
        }

        var ofList = all.Where(r => r.List.Value == asked.List).Order(EditionRecord.ByDate).ToList();
        var good = ofList.Where(r => !refused.Any(x => x.IsSameKeeping(r))).ToList();
        if (good.LastOrDefault(r => r.Date <= asked.Day) is { } found)
        {
            return [found];
        }

        throw new EditionException(
            ofList.Count == 0 ? $"no edition of {asked.List} has been kept; there are editions of: {Joined(all.Select(r => r.List.Value))}"
            : good.Count == 0 ? $"every edition of {asked.List} was refused; its SHA-256 names a refused one: {Hashes(ofList)}"
            : $"no edition of {asked.List} is as old as that; the oldest is {good[0].Name}");
    }

    /// <summary>The refused editions that a name means. A day means that day alone, for nobody must accept another edition than the one that was looked at.</summary>
    /// <param name="name">The name.</param>
    /// <param name="all">All editions.</param>
    /// <param name="refused">Those that the guard refused and nobody accepted.</param>
    /// <param name="decisions">What was accepted before.</param>
    /// <exception cref="EditionException">It names none, or several.</exception>
    public static ImmutableArray<EditionRecord> FindRefused(
        string name, ImmutableArray<EditionRecord> all, ImmutableArray<EditionRecord> refused, ImmutableArray<Decision> decisions)
    {
        var asked = Split(name);
        var named = all.Where(r => asked is { } a ? r.List.Value == a.List && (a.Day == DateOnly.MaxValue || r.Date == a.Day) : r.Edition.Sha256.StartsWith(name, StringComparison.Ordinal)).ToList();
        var open = named.Where(r => refused.Any(x => x.IsSameKeeping(r))).Order(EditionRecord.ByDate).ToList();
        if (open.Count == 0)
        {
            var accepted = decisions.LastOrDefault(d => named.Any(r => !r.Refused.IsEmpty && r.Edition.Sha256 == d.Sha256 && r.EntriesSha256 == d.EntriesSha256));
            throw new EditionException(
                accepted is not null ? $"{accepted.Edition} ({accepted.Sha256[..ShownHash]}) was accepted already, on {accepted.Time.UtcDateTime.ToString(Day, CultureInfo.InvariantCulture)}: {accepted.Why}"
                : named.Count > 0 ? $"{named[^1].Name} ({named[^1].Edition.Sha256[..ShownHash]}) was not refused, so there is nothing to accept"
                : refused.IsEmpty ? $"no edition called {name} was refused, nor is any other"
                : $"no edition called {name} was refused; refused are: {Hashes(refused)}");
        }

        if (asked is null)
        {
            return FindByHash(name, [.. open], "refused edition");
        }

        var ofDay = open.Where(r => r.Date == open[^1].Date).DistinctBy(r => (r.Edition.Sha256, r.EntriesSha256)).ToList();
        return ofDay.Count == 1
            ? [ofDay[0]]
            : throw new EditionException($"{ofDay.Count} editions called {ofDay[0].Name} were refused; name the one that is right by the first digits of its SHA-256: {Hashes(ofDay)}");
    }

    private static ImmutableArray<EditionRecord> FindByHash(string name, ImmutableArray<EditionRecord> all, string what)
    {
        if (!IsOne(name))
        {
            throw new EditionException($"'{name}' is not an edition: write LIST@DATE, at least {ShortestPrefix} digits of its SHA-256, or FORMAT:PATH");
        }

        var ofHash = all.Where(r => r.Edition.Sha256.StartsWith(name, StringComparison.Ordinal)).ToList();
        var sources = ofHash.Select(r => r.Edition.Sha256).Distinct().ToList();
        return sources.Count switch
        {
            1 => [.. ofHash.GroupBy(r => r.List).Select(g => g.Last())],
            0 => throw new EditionException($"no {what}'s SHA-256 begins with {name}; interdict editions lists them"),
            _ => throw new EditionException($"several editions' SHA-256 begin with {name}: {string.Join(", ", sources)}"),
        };
    }

    // LIST@latest is the list's name with the last of all days; null where the name is a hash.
    private static (string List, DateOnly Day)? Split(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var day = DateOnly.MaxValue;
        return name[(at + 1)..] == Latest || IsDay(name.AsSpan(at + 1), out day)
            ? (name[..at], name[(at + 1)..] == Latest ? DateOnly.MaxValue : day)
            : throw new EditionException($"'{name}' is not an edition: write LIST@YYYY-MM-DD or LIST@latest");
    }

    private static bool IsDay(ReadOnlySpan<char> text, out DateOnly day) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Hashes(IEnumerable<EditionRecord> records) =>
        string.Join(", ", records.Select(r => $"{r.Edition.Sha256[..ShownHash]} ({r.Name}, {r.Edition.Entries.ToString("N0", CultureInfo.InvariantCulture)} entries)").Distinct());

    private static string Joined(IEnumerable<string> lists)
    {
        var all = lists.Distinct().Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? "none" : string.Join(", ", all);
    }
}
