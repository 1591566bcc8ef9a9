using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>What is left of a license, in US dollars and by line.</summary>
/// <param name="Lines">Line by line.</param>
/// <param name="Licensed">The total value on the license.</param>
/// <param name="TolerancePercent">By how much all shipments together may exceed it (15 CFR 750.11(b)).</param>
/// <param name="Shipped">The value of all shipments.</param>
/// <param name="Left">What value may still be shipped, with the tolerance; never negative.</param>
public sealed record LicenseBalance(ImmutableArray<LineBalance> Lines, decimal Licensed, decimal TolerancePercent, decimal Shipped, decimal Left)
{
    /// <summary>Whether nothing further may be shipped: every quantity is used up (15 CFR 750.11(a)) and, of lines without a quantity, the value.</summary>
    public bool IsExhausted => Lines.All(l => l.QuantityLeft is { } left ? left == 0 : l.ValueLeft == 0) || Left == 0;

    /// <summary>The balance of a license after some shipments.</summary>
    public static LicenseBalance Of(License license, ImmutableArray<Shipment> shipments)
    {
        ArgumentNullException.ThrowIfNull(license);
        var lines = ImmutableArray.CreateBuilder<LineBalance>(license.Lines.Length);
        foreach (var line in license.Lines)
        {
            var (quantity, value) = (0m, 0m);
            foreach (var part in shipments.SelectMany(static s => s.Lines).Where(l => l.Line == line.Number))
            {
                (quantity, value) = (quantity + (part.Quantity ?? 0), value + part.Value);
            }

            lines.Add(new(line, quantity, line.Quantity - quantity, value, Math.Max(0, line.Value - value)));
        }

        var tolerance = license.ValueTolerancePercent ?? LicenseTerms.ValueTolerance;
        var (licensed, shipped) = (license.Value(), lines.Sum(static l => l.ValueShipped));
        return new(lines.DrainToImmutable(), licensed, tolerance, shipped, (licensed * (100 + tolerance) / 100) - shipped);
    }
}
