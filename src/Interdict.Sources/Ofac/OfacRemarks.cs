using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>
/// What OFAC writes into remarks, each clause ended by a semicolon: dates of birth, nationality, citizenship, identifiers with the issuing country in
/// parentheses, weak aliases in quotation marks ("a.k.a. 'BNC'", FAQ 122), ties ("Linked To: …"). The text itself is kept on the entry as printed; this is
/// what can be compared.
/// </summary>
internal sealed class OfacRemarks
{
    private OfacRemarks(List<PartyName> names, List<Identifier> identifiers, List<PartialDate> births, List<string> countries)
    {
        WeakNames = [.. names];
        Identifiers = [.. identifiers];
        BirthDates = [.. births];
        Countries = [.. countries];
    }

    /// <summary>Weak aliases.</summary>
    public ImmutableArray<PartyName> WeakNames { get; }

    /// <summary>Identifiers; a tie to another entry is one of kind <c>linked-to</c> whose value is that entry's name.</summary>
    public ImmutableArray<Identifier> Identifiers { get; }

    /// <summary>Dates of birth.</summary>
    public ImmutableArray<PartialDate> BirthDates { get; }

    /// <summary>Nationalities, citizenships and flags, ISO codes.</summary>
    public ImmutableArray<string> Countries { get; }

    /// <summary>Reads remarks; a date of birth that cannot be read is recorded in <paramref name="warnings"/>.</summary>
    public static OfacRemarks Parse(string text, List<string> warnings)
    {
        List<PartyName> names = [];
        List<Identifier> identifiers = [];
        List<PartialDate> births = [];
        List<string> countries = [];
        foreach (var range in text.AsSpan().Split(';'))
        {
            var clause = text.AsSpan(range).Trim().TrimEnd('.').Trim();
            if (clause.StartsWith("alt. ", StringComparison.OrdinalIgnoreCase))
            {
                clause = clause[5..].TrimStart();
            }

            if (After(clause, "DOB ") is { IsEmpty: false } birth)
            {
                if (SourceDates.Birth(birth) is { } date)
                {
                    births.Add(date);
                }
                else
                {
                    warnings.Add($"the date of birth '{birth}' could not be read and was left out");
                }
            }
            else if (After(clause, "nationality ") is { IsEmpty: false } nationality)
            {
                AddCountry(countries, nationality);
            }
            else if (After(clause, "citizen ") is { IsEmpty: false } citizen)
            {
                AddCountry(countries, citizen);
            }
            else if (After(clause, "Linked To: ") is { IsEmpty: false } linked)
            {
                identifiers.Add(new Identifier("linked-to", linked.TrimEnd(')').ToString()));
            }
            else if (Weak(clause) is { } weak)
            {
                names.Add(weak);
            }
            else if (IdentifierKinds.TryTakeLabel(clause, out var kind, out var value))
            {
                AddIdentifier(identifiers, kind, value);
            }
        }

        return new OfacRemarks(names, identifiers, births, countries);
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> clause, string word) =>
        clause.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? clause[word.Length..].Trim() : [];

    private static PartyName? Weak(ReadOnlySpan<char> clause)
    {
        if (clause.Length < 10 || clause[1] != '.' || !clause[2..].StartsWith("k.a. '", StringComparison.Ordinal) || clause[^1] != '\'')
        {
            return null;
        }

        var name = clause[8..^1].Trim();
        NameKind? kind = clause[0] switch { 'a' => NameKind.Alias, 'f' => NameKind.Former, 'n' => NameKind.Later, _ => null };
        return name.IsEmpty || kind is null ? null : new PartyName(name.ToString(), kind.Value, NameStrength.Weak);
    }

    private static void AddCountry(List<string> countries, ReadOnlySpan<char> name)
    {
        if (Sources.Countries.Find(name) is { } country && !countries.Contains(country))
        {
            countries.Add(country);
        }
    }

    // "A0012345 (Iran) issued 01 Jan 2000 expires 01 Jan 2010": the number is what stands before the country or the dates.
    private static void AddIdentifier(List<Identifier> identifiers, string kind, ReadOnlySpan<char> value)
    {
        string? country = null;
        var end = value.Length;
        var open = value.IndexOf('(');
        if (open >= 0)
        {
            end = open;
            var close = value[open..].IndexOf(')');
            country = close > 1 ? Sources.Countries.Find(value.Slice(open + 1, close - 1)) : null;
        }

        foreach (var word in (ReadOnlySpan<string>)[" issued ", " expires "])
        {
            var at = value[..end].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            end = at >= 0 ? at : end;
        }

        var number = value[..end].Trim().ToString();
        if (number.Length > 0)
        {
            var (refined, plain) = IdentifierKinds.Refine(kind, number);
            identifiers.Add(new Identifier(refined, plain, country));
        }
    }
}
