using System.Globalization;
using System.Text.RegularExpressions;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>What a sentence rests on: a footnote before it has a number.</summary>
internal sealed partial record Cite(
    string Citation, DateOnly? Date = null, double? Confidence = null, DateOnly? LastVerified = null, string? Source = null, string? Remark = null, string? Url = null)
{
    /// <summary>How sure a fact is that stands in an official file which the user imported: read in data derived from the official source.</summary>
    public const double OfEdition = 0.95;

    /// <summary>A fact with its provenance; the address is that of the first document or section that the citation names.</summary>
    public static Cite Of(string citation, DateOnly? date, Provenance? provenance) =>
        new(citation, date, provenance?.Confidence ?? OfEdition, provenance?.LastVerified, provenance?.Source, provenance?.Note, UrlOf(citation));

    /// <summary>Where a citation can be looked up; <c>null</c> where its series has no lasting addresses that we know.</summary>
    public static string? UrlOf(string citation)
    {
        if (Register().Match(citation) is { Success: true } page)
        {
            return $"https://www.federalregister.gov/citation/{page.Groups[1].Value}-FR-{page.Groups[2].Value}";
        }

        if (Section().Match(citation) is { Success: true } section)
        {
            return $"https://www.ecfr.gov/current/title-{section.Groups[1].Value}/section-{section.Groups[2].Value}";
        }

        if (Law().Match(citation) is { Success: true } law)
        {
            var (congress, number) = (law.Groups[1].Value, law.Groups[2].Value);
            return string.Create(CultureInfo.InvariantCulture, $"https://www.congress.gov/{congress}/plaws/publ{number}/PLAW-{congress}publ{number}.pdf");
        }

        return null;
    }

    [GeneratedRegex(@"\b(\d{2,3}) FR (\d{1,6})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Register();

    [GeneratedRegex(@"\b(\d{1,2}) CFR (\d{1,4}\.\d{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"\bPub\. L\. (\d{2,3})-(\d{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Law();
}
