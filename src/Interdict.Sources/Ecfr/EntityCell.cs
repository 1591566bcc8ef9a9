using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Interdict.Lists;

namespace Interdict.Sources.Ecfr;

/// <summary>
/// The entity cell taken apart: primary name, alias clause, addresses, notes about addresses under other countries.
/// <code>
/// name [, a.k.a., the following N aliases: BR (— alias ; BR)*] [BR BR] address (; and address)* [(See alternate address under COUNTRY)]
/// </code>
/// Older cells put further names into parentheses ("(f.k.a., Esage Lab)", "(a.k.a. Lin Rongnan, Steven Lim and Yong Nam Lim)"): those become names too,
/// counted apart in <see cref="InnerNames"/>.
/// </summary>
internal sealed partial class EntityCell
{
    private readonly ImmutableArray<PartyName>.Builder _names = ImmutableArray.CreateBuilder<PartyName>();
    private readonly List<PartyName> _inner = [];
    private readonly List<string> _addresses = [];
    private readonly List<string> _remarks = [];
    private readonly List<string> _countries = [];
    private readonly List<string> _warnings = [];

    private EntityCell()
    {
    }

    /// <summary>The names: the primary one, the alias clause in order, then the names found inside others.</summary>
    public ImmutableArray<PartyName> Names { get; private set; }

    /// <summary>How many names at the end of <see cref="Names"/> were found inside others.</summary>
    public int InnerNames => _inner.Count;

    /// <summary>The addresses, each on one line.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>Countries (ISO codes) under which the list keeps further addresses.</summary>
    public IReadOnlyList<string> OtherCountries => _countries;

    /// <summary>Notes as printed; <c>null</c> where there are none.</summary>
    public string? Remarks => _remarks.Count == 0 ? null : string.Join(" ", _remarks);

    /// <summary>What could not be read as it should.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Takes a cell apart. Any text gives at least one name.</summary>
    public static EntityCell Parse(string text)
    {
        var cell = new EntityCell();
        cell.Read(cell.TakeNotes(text));
        cell._names.AddRange(cell._inner);
        cell.Names = cell._names.DrainToImmutable();
        return cell;
    }

    private void Read(string text)
    {
        var clause = AliasClause().Match(text);
        string rest;
        if (clause.Success)
        {
            AddPrimary(OneLine(text.AsSpan(0, clause.Index)), text);
            rest = Aliases(text[(clause.Index + clause.Length)..], clause.Groups["count"].ValueSpan);
        }
        else
        {
            rest = Plain(OneLine(text), out var head);
            AddPrimary(head, text);
        }

        AddAddresses(rest);
    }

    // No alias clause: name and address in one run. "Rosneft (a.k.a. …, Address: 26/1, Sofiyskaya Embankment, … Alt Address: …" is a form of 2014.
    private static string Plain(string line, out string head)
    {
        if (AddressLabel().Match(line) is { Success: true } label)
        {
            head = line[..label.Index];
            return AlternateLabel().Replace(line[(label.Index + label.Length)..], "; ");
        }

        var start = NameAddress.Split(line, out var end);
        head = line[..end];
        return line[start..];
    }

    private void AddPrimary(string head, string whole)
    {
        var name = Name(head, NameKind.Primary);
        if (name.Length == 0)
        {
            name = OneLine(whole);
            _warnings.Add("the entity cell has no recognizable name; the whole text stands for it");
        }
        else if (name.EndsWith(':'))
        {
            name = name.TrimEnd(':').TrimEnd();
            _warnings.Add("the heading announces a subordinate but names none; read the aliases");
        }

        _names.Add(new PartyName(name));
    }

    // The alias lines, each behind a dash; returns the text after them.
    private string Aliases(string tail, ReadOnlySpan<char> announced)
    {
        var lines = tail.Split('\n');
        var found = 0;
        var last = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsAlias(lines[i]))
            {
                found++;
                last = i + 1;
            }
        }

        var rest = string.Join(' ', lines[last..]).Trim();
        var inside = "";
        for (var i = 0; i < last; i++)
        {
            if (!IsAlias(lines[i]))
            {
                inside = $"{inside} {lines[i].Trim()}".Trim();
                continue;
            }

            var alias = lines[i].TrimStart()[1..].Trim();
            if (i == last - 1 && rest.Length == 0)
            {
                (alias, rest) = LastAlias(alias);
            }

            var name = Name(alias, NameKind.Alias);
            if (name.Length > 0)
            {
                _names.Add(new PartyName(name, NameKind.Alias));
            }
        }

        if (Number(announced) is { } expected && expected != found)
        {
            _warnings.Add($"the clause announces {announced} alias(es) but {found} follow");
        }

        return found == 0 ? tail.Trim() : $"{inside} {rest}".Trim();
    }

    // Where no address stands apart, the last alias may run on into it.
    private static (string Alias, string Address) LastAlias(string alias)
    {
        var dot = NameAddress.SentenceEnd(alias);
        if (dot > 0)
        {
            return (alias[..(dot + 1)], alias[(dot + 2)..]);
        }

        var start = NameAddress.Split(alias, out var end);
        return start < alias.Length && Addressing.CountryOf(alias.AsSpan(alias.LastIndexOf(';') + 1)) is not null && alias[start..].Contains(',', StringComparison.Ordinal)
            ? (alias[..end], alias[start..])
            : (alias, "");
    }

    // A name without the sentence's punctuation; names inside it are taken out.
    private string Name(string text, NameKind kind)
    {
        text = text.Trim();
        var inner = InnerClause().Match(text);
        if (!inner.Success)
        {
            return Trim(text);
        }

        var name = text[..inner.Index];
        var rest = text[(inner.Index + inner.Length)..];
        if (inner.Groups["open"].Success)
        {
            var close = Close(rest);
            if (close >= 0)
            {
                name += rest[(close + 1)..].TrimEnd(' ', ',', ';', '.');
                rest = rest[..close];
            }
        }

        var innerKind = inner.Groups["kind"].ValueSpan[0] switch { 'f' => NameKind.Former, 'n' => NameKind.Later, _ => NameKind.Alias };
        foreach (var one in kind == NameKind.Primary && innerKind == NameKind.Alias ? Several(rest) : [rest])
        {
            if (AliasWords().IsMatch(one))
            {
                continue;
            }

            if (Name(one, NameKind.Alias) is { Length: > 0 } found)
            {
                _inner.Add(new PartyName(found, innerKind));
            }
        }

        return Trim(name);
    }

    // "Lin Rongnan, Steven Lim and Yong Nam Lim".
    private static IEnumerable<string> Several(string text)
    {
        foreach (var part in text.Split(" and "))
        {
            var from = 0;
            while (from < part.Length)
            {
                var start = NameAddress.Split(part[from..], out var end);
                yield return part.Substring(from, end);
                from += Math.Max(start, 1);
            }
        }
    }

    private void AddAddresses(string text)
    {
        // A ministry with its armed forces: what it includes, not where it is.
        if (text.TrimStart().StartsWith("including the ", StringComparison.OrdinalIgnoreCase))
        {
            _remarks.Insert(0, text.Trim());
            return;
        }

        foreach (var piece in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var one = piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? piece[4..] : piece;
            one = TrimPeriod(one.Trim(' ', ','));
            if (one.Length > 0)
            {
                _addresses.Add(one);
            }
        }
    }

    private string TakeNotes(string text)
    {
        foreach (Match note in AlternateNote().Matches(text))
        {
            _remarks.Add(OneLine(note.Value).TrimEnd('.'));
            foreach (var word in note.Groups["countries"].Value.Split([",", " and ", " or "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var name = word.StartsWith("and ", StringComparison.Ordinal) ? word[4..] : word;
                if (Countries.Find(name) is { } country && !_countries.Contains(country))
                {
                    _countries.Add(country);
                }
            }
        }

        return _remarks.Count == 0 ? text : AlternateNote().Replace(text, "");
    }

    private static bool IsAlias(string line) => line.TrimStart() is ['—' or '–' or '―', ..];

    private static string Trim(string name)
    {
        name = name.Trim(' ', ',', ';', '\n');
        if (name.EndsWith("; and", StringComparison.Ordinal))
        {
            name = name[..^5].TrimEnd(' ', ',', ';');
        }

        return TrimPeriod(name);
    }

    // A sentence's period goes, an abbreviation's stays: "SMIC Beijing", "Some Trading Co., Ltd.", "Dubai, U.A.E.".
    private static string TrimPeriod(string text)
    {
        if (text.EndsWith("..", StringComparison.Ordinal))
        {
            return text[..^1];
        }

        if (!text.EndsWith('.'))
        {
            return text;
        }

        var word = text.AsSpan(0, text.Length - 1);
        word = word[(word.LastIndexOfAny(' ', ',', '(') + 1)..];
        return LegalForms.KeepsPeriod(word) ? text : text[..^1];
    }

    private static int Close(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                depth++;
            }
            else if (text[i] == ')' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string OneLine(ReadOnlySpan<char> text) => text.ToString().Replace('\n', ' ').Trim();

    private static int? Number(ReadOnlySpan<char> word)
    {
        if (int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        ReadOnlySpan<string> words =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty",
        ];
        for (var n = 0; n < words.Length; n++)
        {
            if (word.Equals(words[n], StringComparison.OrdinalIgnoreCase))
            {
                return n;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\s,;:(]*\b[afn]\.\s?k\.\s?a\.?,?\s+the following (?<count>[\w-]+) alias(?:es)?\b\s*[:;,]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AliasClause();

    [GeneratedRegex(@"[\s,]*(?<open>\()?[\s,]*\b(?<kind>[afn])\.\s?k\.\s?a\b\.?,?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex InnerClause();

    [GeneratedRegex(@"^\s*the following \w+ alias(?:es)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AliasWords();

    [GeneratedRegex(@"\s*\(\s*See\s+(?:also\s+)?(?:the\s+)?(?:alternat(?:e|ive)\s+|additional\s+|other\s+)?address(?:es)?\s+(?:under|in|for|at)\s+(?<countries>[^)]*)\)\.?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AlternateNote();

    [GeneratedRegex(@",\s*Address:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressLabel();

    [GeneratedRegex(@"\W*\bAlt\.?\s+Address:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AlternateLabel();
}
