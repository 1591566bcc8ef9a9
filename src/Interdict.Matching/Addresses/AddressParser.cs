using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Addresses;

/// <summary>
/// Reads an address into parts: every number with what it numbers, every word with what it does. Index and query go through the same code.
/// </summary>
internal sealed class AddressParser
{
    /// <summary>The version of these rules; an index of another version is not used.</summary>
    public const int Version = 1;

    /// <summary>What follows in a longer address is left out.</summary>
    public const int MostTokens = 48;

    private const int LongestSpan = 24;
    private const int PostalDigits = 5;

    // Codes of two letters that are a state of the USA as well.
    private const string States = " AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA PR SC SD TN VA ";

    private readonly string _text;
    private readonly List<AddressWord> _words;
    private readonly List<AddressPart> _parts = [];
    private readonly List<int> _segments = [];
    private string? _country;

    private AddressParser(string text) => (_text, _words) = (text, AddressText.Read(text));

    public static ParsedAddress Parse(string text) => new AddressParser(text).Parse();

    private ParsedAddress Parse()
    {
        TakeCountry();
        for (var i = 0; i < _words.Count && _parts.Count < MostTokens;)
        {
            i += Read(i);
        }

        PlacePlaces();
        var tokens = _parts.Count;
        AddSpans(tokens);
        return new ParsedAddress { Text = _text, Country = _country, Parts = [.. _parts], Tokens = tokens };
    }

    // "…, Hong Kong", "…, China, 518033", "…, RU": the country is compared by itself, and is no word that makes two addresses alike.
    private void TakeCountry()
    {
        var end = _words.Count;
        while (end > 1 && !_words[end - 1].IsHan && _words[end - 1].Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            end--;
        }

        for (var count = Math.Min(AddressWords.LongestCountry, end - 1); count > 0; count--)
        {
            var name = string.Join(' ', _words.Skip(end - count).Take(count).Select(w => w.Text));
            if ((AddressWords.CountryOf(name) ?? (count == 1 ? CodeAt(end - 1) : null)) is { } code)
            {
                _country = code;
                _words.RemoveRange(end - count, count);
                return;
            }
        }
    }

    private string? CodeAt(int at)
    {
        var word = _words[at];
        var source = _text.AsSpan(word.Start, word.Length);
        return source.Length == 2 && char.IsAsciiLetterUpper(source[0]) && char.IsAsciiLetterUpper(source[1]) && word.Segment > 0
            && !States.Contains($" {source} ", StringComparison.Ordinal) && AddressWords.IsCode(source)
            ? source.ToString()
            : null;
    }

    /// <summary>Reads from one word on; returns how many words were taken.</summary>
    private int Read(int i)
    {
        var word = _words[i];
        if (word.Text[0] is >= '0' and <= '9')
        {
            return ReadNumber(i, AddressKind.Any, word.Start);
        }

        // "Rm2309", "No33": the designator and its number in one.
        var digits = word.Text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits > 0 && AddressWords.TryFind(word.Text.AsSpan(0, digits), out var glued, out _) && glued >= AddressKind.House)
        {
            AddNumber(glued, AddressNumbers.Canonical(word.Text[digits..], null), word.Start, word.End, word.Segment);
            return 1;
        }

        if (!AddressWords.TryFind(word.Text, out var kind, out var canonical))
        {
            AddWord(word, word.Text.Length <= 2 && !word.IsHan ? AddressKind.Generic : AddressKind.Name, word.Text);
            return 1;
        }

        if (kind >= AddressKind.House)
        {
            return ReadDesignator(i, kind, canonical);
        }

        if (kind != AddressKind.Skip)
        {
            AddWord(word, kind, canonical);
        }

        return 1;
    }

    // "Flat/RM 2309", "Building No. 26", "Unit D": what stands before the number says what it numbers.
    private int ReadDesignator(int i, AddressKind kind, string canonical)
    {
        var (word, next) = (_words[i], i + 1);
        while (next < _words.Count && _words[next].Segment == word.Segment
            && AddressWords.TryFind(_words[next].Text, out var further, out _) && further >= AddressKind.House && !IsLetter(_words[next]))
        {
            kind = further == AddressKind.House && kind != AddressKind.House ? kind : further;
            next++;
        }

        if (next < _words.Count && _words[next].Segment == word.Segment && !word.IsHan)
        {
            if (_words[next].Text[0] is >= '0' and <= '9')
            {
                return next - i + ReadNumber(next, kind, word.Start);
            }

            if (kind is AddressKind.Unit or AddressKind.Building && IsLetter(_words[next]))
            {
                AddNumber(kind, _words[next].Text, word.Start, _words[next].End, word.Segment);
                return next - i + 1;
            }
        }

        // With no number it is a word like any other.
        if (kind is AddressKind.Building or AddressKind.Unit)
        {
            AddWord(word, AddressKind.Generic, canonical);
        }

        return 1;
    }

    private int ReadNumber(int i, AddressKind kind, int start)
    {
        var word = _words[i];
        var (first, taken, second) = (word.Text, 1, default(string));
        var letters = first.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var suffix = letters < 0 ? "" : first[letters..];
        if (suffix is "st" or "nd" or "rd" or "th")
        {
            // "19th Floor" numbers a floor; "8th of March" is a name.
            if (Following(i, 1) is { } floor && IsFloor(floor))
            {
                AddNumber(AddressKind.Floor, AddressNumbers.Canonical(first[..letters], null), start, floor.End, word.Segment);
                return 2;
            }

            AddWord(word, AddressKind.Name, first);
            return 1;
        }

        if (suffix is "f" or "fl")
        {
            AddNumber(AddressKind.Floor, AddressNumbers.Canonical(first[..letters], null), start, word.End, word.Segment);
            return 1;
        }

        if (Following(i, 1) is { } after && after.Text[0] is >= '0' and <= '9' && after.Before is '-' or '–' or '/' && after.Start - word.End <= (after.Before == '/' ? 1 : 3))
        {
            second = after.Text;
            taken = 2;
            if (word.Before == '#' && after.Before != '/')
            {
                // "#02-04": floor 2, unit 4.
                AddNumber(AddressKind.Floor, AddressNumbers.Canonical(first, null), start, word.End, word.Segment);
                AddNumber(AddressKind.Unit, AddressNumbers.Canonical(second, null), after.Start, after.End, after.Segment);
                return 2;
            }
        }

        var end = _words[i + taken - 1].End;
        var text = second is not null && _words[i + 1].Before == '/'
            ? $"{AddressNumbers.Canonical(first, null)}/{AddressNumbers.Canonical(second, null)}"
            : AddressNumbers.Canonical(first, second);
        if (kind == AddressKind.Any && Following(i, taken) is { } behind)
        {
            if (IsFloor(behind))
            {
                (kind, end) = (AddressKind.Floor, behind.End);
                taken++;
            }
            else if (behind.IsHan && AddressWords.TryFind(behind.Text, out var han, out _) && han >= AddressKind.House)
            {
                (kind, end) = (han, behind.End);
                taken++;
            }
        }

        kind = kind != AddressKind.Any ? kind : word.Before == '#' ? AddressKind.Unit : IsPostal(i, second) ? AddressKind.Postal : kind;
        AddNumber(kind, text, start, end, word.Segment);
        return taken;
    }

    private static bool IsFloor(AddressWord word) =>
        AddressWords.TryFind(word.Text, out var kind, out _) && kind == AddressKind.Floor && (word.Text is not "f" || word.Before is '/' or ' ' or '-');

    private static bool IsLetter(AddressWord word) => word.Text.Length == 1 && char.IsAsciiLetter(word.Text[0]);

    private bool IsPostal(int i, string? second)
    {
        var word = _words[i];
        var alone = (i == 0 || _words[i - 1].Segment != word.Segment) && (i + 1 == _words.Count || _words[i + 1].Segment != word.Segment);
        var digits = word.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? word.Text.Length : 0;
        return second is null ? digits >= PostalDigits || (alone && i > 0 && digits >= 3) : digits >= PostalDigits;
    }

    private AddressWord? Following(int i, int by) =>
        i + by < _words.Count && _words[i + by].Segment == _words[i].Segment ? _words[i + by] : null;

    private void AddNumber(AddressKind kind, string text, int start, int end, int segment) =>
        Add(new AddressPart(kind, text, default, 0, AddressTable.WeightOf(kind), start, end - start), segment);

    private void AddWord(AddressWord word, AddressKind kind, string text)
    {
        var (role, @class, _) = Lexicon.Find(text);
        kind = kind == AddressKind.Name && role == TokenRole.Place ? AddressKind.Place : kind;
        var number = text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        var features = Features.Of(text, 0, word.IsHan ? Alphabet.Other : Alphabet.Latin, number ? TokenRole.Number : TokenRole.Core, @class, Lexicon.Unseen, span: false);
        Add(new AddressPart(kind, text, features, 0, 0, word.Start, word.Length), word.Segment);
    }

    private void Add(AddressPart part, int segment)
    {
        if (_parts.Count < MostTokens)
        {
            _parts.Add(part with { Cover = 1ul << _parts.Count });
            _segments.Add(segment);
        }
    }

    // "Nanjing Road" is a street, "…, Nanjing" a city; and whatever stands last, with no number or street beside it, is a city, known or not.
    private void PlacePlaces()
    {
        var last = _segments.Count == 0 ? -1 : _segments[^1];
        while (last > 0 && !Enumerable.Range(0, _parts.Count).Any(i => _segments[i] == last && _parts[i].Kind is AddressKind.Name or AddressKind.Place))
        {
            last--;
        }

        var lastIsCity = last > 0 && Enumerable.Range(0, _parts.Count).All(
            i => _segments[i] != last || _parts[i].Kind is AddressKind.Name or AddressKind.Place or AddressKind.Locality or AddressKind.Postal or AddressKind.Direction);
        for (var i = 0; i < _parts.Count; i++)
        {
            var kind = _parts[i].Kind;
            kind = kind == AddressKind.Place && NamesAStreet(i) ? AddressKind.Name
                : kind == AddressKind.Name && lastIsCity && _segments[i] == last ? AddressKind.Place
                : kind;
            _parts[i] = _parts[i] with { Kind = kind, Weight = AddressTable.WeightOf(kind) };
        }
    }

    private bool NamesAStreet(int i)
    {
        if (i + 1 < _parts.Count && _segments[i + 1] == _segments[i] && _parts[i + 1].Kind == AddressKind.Thoroughfare)
        {
            return true;
        }

        return i > 0 && _segments[i - 1] == _segments[i] && _parts[i - 1].Kind == AddressKind.Thoroughfare
            && (i == 1 || _segments[i - 2] != _segments[i] || _parts[i - 2].Kind is not (AddressKind.Name or AddressKind.Place));
    }

    // "Fa Yuen" and "Fayuen", "Mong Kok" and "Mongkok".
    private void AddSpans(int tokens)
    {
        for (var count = 2; count <= 3; count++)
        {
            for (var i = 0; i + count <= tokens; i++)
            {
                var run = _parts.Skip(i).Take(count).ToList();
                if (_segments[i] != _segments[i + count - 1] || !run.TrueForAll(p => p.Kind <= AddressKind.Direction && p.Features.Role == TokenRole.Core)
                    || run[0].Features.Alphabet != Alphabet.Latin || run.Sum(p => p.Text.Length) is < 4 or > LongestSpan
                    || !run.Exists(p => p.Kind is AddressKind.Name or AddressKind.Place))
                {
                    continue;
                }

                var text = string.Concat(run.Select(p => p.Text));
                _parts.Add(new AddressPart(
                    AddressKind.Name, text, Features.Of(text, 0, Alphabet.Latin, TokenRole.Core, 0, Lexicon.Unseen, span: true),
                    ((1ul << count) - 1) << i, run.Sum(p => p.Weight), run[0].Start, run[^1].Start + run[^1].Length - run[0].Start));
            }
        }
    }
}
