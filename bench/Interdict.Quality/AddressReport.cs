using System.Text.RegularExpressions;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Sources;

namespace Interdict.Quality;

/// <summary>How many listed addresses are found however they are written, and how many addresses near them, which are on no list, raise an alert.</summary>
internal static partial class AddressReport
{
    private const int Sample = 1_000;
    private const int Seed = 744;
    private const int PostalDigits = 5;

    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("St.", "Street"), ("Rd.", "Road"), ("Ave.", "Avenue"), ("Bldg.", "Building"), ("Rm", "Room"), ("Fl.", "Floor"), ("Dist.", "District"), ("Ctr.", "Center"),
        ("Ctr.", "Centre"), ("Hwy", "Highway"), ("Prov.", "Province"), ("Sq.", "Square"), ("Blvd.", "Boulevard"), ("Apt.", "Apartment"), ("Ind.", "Industrial"),
    ];

    private static readonly string[] Cities = ["Aberdeen", "Vladimir", "Dresden", "Guiyang", "Izmir", "Lahore", "Turku", "Haifa"];

    private static readonly (string Name, Func<string, Random, string?> Change)[] Kept =
    [
        ("as listed", static (a, _) => a),
        ("words abbreviated", static (a, _) => Replace(a, static p => (p.Long, p.Short))),
        ("abbreviations written out", static (a, _) => Replace(a, static p => (p.Short, p.Long))),
        ("parts in another order", Reorder),
        ("country and postal code left out", static (a, _) => WithoutEnd(a)),
        ("no punctuation, capitals", static (a, _) => Punctuation().Replace(a, " ").ToUpperInvariant()),
        ("one letter of a name mistyped", Mistype),
        ("abbreviated, reordered, mistyped", static (a, r) => Replace(a, static p => (p.Long, p.Short)) is { } s && Reorder(s, r) is { } o ? Mistype(o, r) : null),
    ];

    private static readonly (string Name, Func<string, Random, string?> Change)[] Changed =
    [
        ("another house number", static (a, r) => OtherNumber(House(), a, r)),
        ("another room", static (a, r) => OtherNumber(Room(), a, r)),
        ("another city", static (a, r) => OtherCity(a, r)),
        ("the city and country alone", static (a, _) => CityAlone(a)),
        ("the street without its number", static (a, _) => Number().Replace(a, "")),
    ];

    public static IEnumerable<ResultTable> Tables() => Tables(showErrors: false);

    private static IEnumerable<ResultTable> Tables(bool showErrors)
    {
        var entries = ListReaders.Find("ecfr-xml")!.Read(SourceFile.Open(BenchData.Require(BenchData.EntityListXml)), new ImportReport()).ToList();
        using var index = AddressIndex.Build(entries, "addresses");
        var screener = new AddressScreener(index);
        var listed = entries.SelectMany((e, i) => e.Addresses.Select(a => (Entry: i, a.Text, e.Type))).Where(a => AddressScreener.TellsAPlace(a.Text)).Distinct().ToArray();
        var random = new Random(Seed);
        var drawn = (((int Entry, string Text, PartyType Type)[])listed.Clone()).ToArray();
        random.Shuffle(drawn);
        drawn = [.. drawn.Take(Sample), .. listed.Where(a => a.Type == PartyType.Address)];

        var found = new ResultTable(
            "Listed addresses, written otherwise",
            $"{Figures.Number(drawn.Length)} of the {Figures.Number(listed.Length)} addresses of the Entity List that say more than a city, with all those that are entries of their own, searched for at "
            + $"{ScreeningPolicy.Default.Threshold} with {AddressScreener.Algorithm}. Found: the entry that lists the address is among the hits.",
            "change", "addresses", "found, %", "mean hits");
        foreach (var (name, change) in Kept)
        {
            var (count, own, hits, _) = Measure(screener, drawn, change, showErrors ? name : null, expected: true);
            found.Add(name, Figures.Number(count), Figures.Percent(own / (double)count), Figures.Short(hits / (double)count));
        }

        yield return found;
        var other = new ResultTable(
            "Addresses near listed ones",
            "The same addresses changed into others, where the changed one is not itself listed. Same entry: the entry whose address was changed is a hit nevertheless. Any entry: anything is "
            + "(the Entity List has many rooms of one building, so that another room of it may be listed for someone else).",
            "change", "addresses", "same entry, %", "any entry, %");
        var texts = listed.Select(a => a.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, change) in Changed)
        {
            var (count, own, _, any) = Measure(screener, drawn, (a, r) => change(a, r) is { } c && !texts.Contains(c) ? c : null, showErrors ? name : null, expected: false);
            other.Add(name, Figures.Number(count), Figures.Percent(own / (double)count), Figures.Percent(any / (double)count));
        }

        yield return other;
    }

    /// <summary>Prints what is not found though it should be, and what is found though it should not.</summary>
    public static int PrintErrors()
    {
        _ = Tables(showErrors: true).Count();
        return 0;
    }

    private static (int Count, int Own, int Hits, int Any) Measure(
        AddressScreener screener, (int Entry, string Text, PartyType Type)[] drawn, Func<string, Random, string?> change, string? shown, bool expected)
    {
        var random = new Random(Seed);
        var policy = ScreeningPolicy.Default with { Limit = int.MaxValue };
        var (count, own, hits, any) = (0, 0, 0, 0);
        foreach (var (entry, text, _) in drawn)
        {
            if (change(text, random) is not { } changed)
            {
                continue;
            }

            var found = screener.Screen(changed, policy);
            count++;
            var isFound = found.Any(h => h.Entry == entry);
            own += isFound ? 1 : 0;
            if (shown is not null && isFound != expected)
            {
                Console.WriteLine($"{shown}: {changed}\n    listed: {text}");
            }

            hits += found.Length;
            any += found.IsEmpty ? 0 : 1;
        }

        return (Math.Max(1, count), own, hits, any);
    }

    private static string? Replace(string address, Func<(string Short, string Long), (string From, string To)> direction)
    {
        var changed = address;
        foreach (var pair in Abbreviations)
        {
            var (from, to) = direction(pair);
            changed = Regex.Replace(changed, $@"(?<!\w){Regex.Escape(from)}(?!\w)", to);
        }

        return changed == address ? null : changed;
    }

    private static string? Reorder(string address, Random random)
    {
        var parts = address.Split(", ");
        if (parts.Length < 3)
        {
            return null;
        }

        // The country stays last: nobody writes it elsewhere.
        random.Shuffle(parts.AsSpan(0, parts.Length - 1));
        var changed = string.Join(", ", parts);
        return changed == address ? null : changed;
    }

    private static string? WithoutEnd(string address)
    {
        var parts = address.Split(", ").ToList();
        parts.RemoveAt(parts.Count - 1);
        while (parts.Count > 1 && parts[^1].All(c => char.IsAsciiDigit(c) || c is ' ' or '-'))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count < 2 ? null : string.Join(", ", parts);
    }

    private static string? Mistype(string address, Random random)
    {
        var words = LongWord().Matches(address);
        if (words.Count == 0)
        {
            return null;
        }

        var word = words[random.Next(words.Count)];
        var at = word.Index + 1 + random.Next(word.Length - 2);
        return random.Next(3) switch
        {
            0 => address.Remove(at, 1),
            1 => string.Concat(address.AsSpan(0, at), "e", address.AsSpan(at)),
            _ => string.Concat(address.AsSpan(0, at), address.AsSpan(at + 1, 1), address.AsSpan(at, 1), address.AsSpan(at + 2)),
        };
    }

    private static string? OtherNumber(Regex number, string address, Random random)
    {
        var match = number.Match(address);
        return match.Success && match.Groups[1].Length < PostalDigits && match.Index < address.Length / 2
            ? string.Concat(address.AsSpan(0, match.Groups[1].Index), (random.Next(3, 900) + 900).ToString(System.Globalization.CultureInfo.InvariantCulture), address.AsSpan(match.Groups[1].Index + match.Groups[1].Length))
            : null;
    }

    private static string? OtherCity(string address, Random random)
    {
        var parts = address.Split(", ");
        for (var i = parts.Length - 2; i > 0; i--)
        {
            if (parts[i].All(c => char.IsLetter(c) || c == ' ') && Countries.Find(parts[i]) is null)
            {
                parts[i] = Cities[random.Next(Cities.Length)];
                return string.Join(", ", parts);
            }
        }

        return null;
    }

    private static string? CityAlone(string address)
    {
        var parts = address.Split(", ").Where(p => p.All(c => char.IsLetter(c) || c is ' ' or '.')).TakeLast(2).ToArray();
        return parts.Length == 2 ? string.Join(", ", parts) : null;
    }

    [GeneratedRegex(@"[,.;:#()/-]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\b[A-Za-z]{6,}\b")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?:^|No\. ?|, )(\d+(?:-\d+)?)(?= [A-Z][a-z]+)")]
    private static partial Regex House();

    [GeneratedRegex(@"(?:Room|Rm\.?|Flat|Unit|Suite|Office|Apt\.?) (\d+\w?)")]
    private static partial Regex Room();

    [GeneratedRegex(@"(?:No\. ?)?\b\d[\w/-]*,? ?")]
    private static partial Regex Number();
}
