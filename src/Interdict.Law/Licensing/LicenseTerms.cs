using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;
using Interdict.Lists;

namespace Interdict.Law.Licensing;

/// <summary>Terms of licenses that are counted with (<c>data/law/licensing/terms.txt</c>). Thread-safe.</summary>
public static class LicenseTerms
{
    private static readonly Lazy<ImmutableDictionary<string, (decimal Number, string Citation, Provenance Provenance, string Words)>> Table = new(static () => LawText.Rows("licensing/terms")
        .ToImmutableDictionary(static r => r[0], static r => (decimal.Parse(r[1], CultureInfo.InvariantCulture), r[3], LawText.Provenance(r[3], r[4], r[5], null), r[6]), StringComparer.Ordinal));

    /// <summary>By how many percent all shipments may exceed the total value where the license says nothing (15 CFR 750.11(b)).</summary>
    public static decimal ValueTolerance => Table.Value["value-tolerance"].Number;

    /// <summary>The day until which a license is generally valid (15 CFR 750.7(g)): what its face says counts.</summary>
    public static DateOnly UsualExpiry(DateOnly issued, IEnumerable<LicenseLine> lines) => issued.AddYears((int)Table.Value[
        lines.Any(static l => Law.Eccn.TryParse(l.Eccn, out var eccn) && ApplicationTraits.IsFirearm(eccn)) ? "validity-short" : "validity"].Number);
}
