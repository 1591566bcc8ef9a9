using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Licensing;

/// <summary>Reads <c>--line N=QUANTITY,VALUE</c>, or <c>N=VALUE</c> where a line has no quantity.</summary>
internal static class LicenseLines
{
    /// <exception cref="CliException">A text is no such line, or a line is given twice.</exception>
    public static ImmutableArray<ShipmentLine> Read(string[] texts)
    {
        var lines = ImmutableArray.CreateBuilder<ShipmentLine>();
        foreach (var text in texts)
        {
            var parts = text.Split('=', 2);
            var numbers = parts.Length == 2 ? parts[1].Split(',') : [];
            if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || numbers.Length is not (1 or 2) || !numbers.All(n => Number(n) is not null))
            {
                throw CliException.Input($"--line '{text}' is not LINE=QUANTITY,VALUE, such as 1=10,5000, or LINE=VALUE for a line without a quantity");
            }

            if (lines.Any(l => l.Line == line))
            {
                throw CliException.Input($"--line {line} is given twice");
            }

            lines.Add(new(line, Number(numbers[^1])!.Value, numbers.Length == 2 ? Number(numbers[0]) : null));
        }

        return lines.DrainToImmutable();
    }

    /// <summary>The lines of a license: those of the application, in the quantities and values that were given.</summary>
    /// <exception cref="CliException">A line is none of the application's, or has no value.</exception>
    public static ImmutableArray<LicenseLine> OfLicense(LicenseApplication application, ImmutableArray<ShipmentLine> given)
    {
        if (given.FirstOrDefault(l => l.Line < 1 || l.Line > application.Items.Length) is { } unknown)
        {
            throw CliException.Input($"--line {unknown.Line}: the application has {application.Items.Length} items, from 1");
        }

        var lines = ImmutableArray.CreateBuilder<LicenseLine>();
        foreach (var (index, item) in application.Items.Index())
        {
            if (given.IsEmpty)
            {
                lines.Add(new(index + 1, item.Eccn ?? "", item.TotalPrice ?? 0, item.Description, item.Quantity, item.Units));
            }
            else if (given.FirstOrDefault(l => l.Line == index + 1) is { } line)
            {
                lines.Add(new(index + 1, item.Eccn ?? "", line.Value, item.Description, line.Quantity, item.Units));
            }
        }

        return lines.DrainToImmutable();
    }

    private static decimal? Number(string text) => decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
